"""Wishes"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0018'
down_revision = '0017'


def upgrade() -> None:
    """The board."""
    op.create_table('wish',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('wished_on', sa.Date(), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=True),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('code_digest', sa.String(length=64), nullable=True),
    sa.Column('card_id', sa.String(length=22), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('promised_by', sa.String(length=120), server_default='', nullable=False),
    sa.Column('promised_for', sa.Date(), nullable=True),
    sa.Column('promised_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('outcome', sa.Text(), server_default='', nullable=False),
    sa.Column('link', sa.String(length=500), server_default='', nullable=False),
    sa.Column('decided_by', sa.String(length=22), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), server_default='0', nullable=False),
    sa.Column('seen_version', sa.Integer(), server_default='0', nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_wish_card_id_card'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['decided_by'], ['person.id'], name=op.f('fk_wish_decided_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_wish_organisation_id_organisation'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_wish_person_id_person'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_wish'))
    )
    with op.batch_alter_table('wish', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_wish_code_digest'), ['code_digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_wish_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_wish_state'), ['state'], unique=False)


def downgrade() -> None:
    """Take the board down, with every wish on it."""
    op.drop_table('wish')
