"""Cards that are translations of other cards"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0015'


def upgrade() -> None:
    """Which card a revision says in another language, and of which of its revisions it was made."""
    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.add_column(sa.Column('translation_of', sa.String(length=80), server_default='', nullable=False))
        batch_op.add_column(sa.Column('made_of', sa.Integer(), nullable=True))


def downgrade() -> None:
    """Cards in other languages stay as cards without an original."""
    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.drop_column('made_of')
        batch_op.drop_column('translation_of')
