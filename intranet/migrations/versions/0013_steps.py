"""Steps, and who wants to be reminded of them"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'


def upgrade() -> None:
    """What was agreed, by whom and by when."""
    op.create_table('step',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=True),
    sa.Column('who_name', sa.String(length=120), server_default='', nullable=False),
    sa.Column('due', sa.Date(), nullable=True),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('private_to', sa.String(length=22), nullable=True),
    sa.Column('origin_kind', sa.String(length=6), server_default='', nullable=False),
    sa.Column('origin_id', sa.String(length=22), server_default='', nullable=False),
    sa.Column('worksheet', sa.String(length=40), server_default='', nullable=False),
    sa.Column('perspective', sa.String(length=40), server_default='', nullable=False),
    sa.Column('subject', sa.String(length=200), server_default='', nullable=False),
    sa.Column('dimension', sa.String(length=40), server_default='', nullable=False),
    sa.Column('state', sa.String(length=7), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_by', sa.String(length=22), nullable=True),
    sa.Column('outcome', sa.Text(), server_default='', nullable=False),
    sa.Column('moves', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('reminded', sa.Integer(), server_default='0', nullable=False),
    sa.Column('created_by', sa.String(length=22), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_by', sa.String(length=22), nullable=True),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['changed_by'], ['person.id'], name=op.f('fk_step_changed_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['closed_by'], ['person.id'], name=op.f('fk_step_closed_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['created_by'], ['person.id'], name=op.f('fk_step_created_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_step_organisation_id_organisation'),
                            ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_step_person_id_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['private_to'], ['person.id'], name=op.f('fk_step_private_to_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_step'))
    )
    with op.batch_alter_table('step', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_step_closed_at'), ['closed_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_step_created_by'), ['created_by'], unique=False)
        batch_op.create_index('ix_step_origin', ['origin_kind', 'origin_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_step_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_step_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_step_private_to'), ['private_to'], unique=False)
    op.create_table('step_reminding',
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('wanted', sa.Boolean(), nullable=False),
    sa.Column('reminded_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_step_reminding_person_id_person'),
                            ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_step_reminding'))
    )


def downgrade() -> None:
    """Take the tables down again, and with them every step."""
    op.drop_table('step_reminding')
    op.drop_table('step')
