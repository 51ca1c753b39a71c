"""Following: what people watch, how they hear of it, what they were told of"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'


def upgrade() -> None:
    """Every row belongs to one person and goes with them."""
    op.create_table('follow',
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('what', sa.String(length=4), nullable=False),
    sa.Column('target', sa.String(length=120), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_follow_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', 'what', 'target', name=op.f('pk_follow'))
    )
    with op.batch_alter_table('follow', schema=None) as batch_op:
        batch_op.create_index('ix_follow_ended_at', ['ended_at'], unique=False)
    op.create_table('follower',
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('digest', sa.String(length=6), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('digest_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_follower_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_follower'))
    )
    op.create_table('follow_told',
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('told_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_follow_told_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_follow_told_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', 'card_id', 'number', name=op.f('pk_follow_told'))
    )
    with op.batch_alter_table('follow_told', schema=None) as batch_op:
        batch_op.create_index('ix_follow_told_told_at', ['told_at'], unique=False)


def downgrade() -> None:
    """Take the tables down again; what people follow is lost with them."""
    with op.batch_alter_table('follow_told', schema=None) as batch_op:
        batch_op.drop_index('ix_follow_told_told_at')
    op.drop_table('follow_told')
    op.drop_table('follower')
    with op.batch_alter_table('follow', schema=None) as batch_op:
        batch_op.drop_index('ix_follow_ended_at')
    op.drop_table('follow')
