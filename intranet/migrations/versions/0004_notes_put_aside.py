"""Notes on plain language that were put aside"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    """Notes that a curator looked at and left stay away while their sentence is the same."""
    op.create_table('card_note_put_aside',
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('check', sa.String(length=30), nullable=False),
    sa.Column('sentence', sa.String(length=32), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_note_put_aside_card_id_card'),
                            ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('card_id', 'check', 'sentence', name=op.f('pk_card_note_put_aside'))
    )


def downgrade() -> None:
    """Take the table down again."""
    op.drop_table('card_note_put_aside')
