"""Live sessions"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0018'


def upgrade() -> None:
    """Sessions, who leads them, run sheets, answers, participants, what was revealed."""
    op.create_table('live_session',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('code', sa.String(length=6), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('event_id', sa.String(length=22), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('step_id', sa.String(length=22), nullable=False),
    sa.Column('at', sa.Integer(), nullable=False),
    sa.Column('page', sa.Integer(), nullable=False),
    sa.Column('clock_ends_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('clock_left', sa.Integer(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('joined', sa.Integer(), nullable=False),
    sa.Column('last_by', sa.String(length=22), nullable=True),
    sa.Column('last_did', sa.String(length=12), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_live_session_event_id_event'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['last_by'], ['person.id'], name=op.f('fk_live_session_last_by_person'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_live_session')),
    sa.UniqueConstraint('code', name=op.f('uq_live_session_code'))
    )
    with op.batch_alter_table('live_session', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_live_session_event_id'), ['event_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_live_session_state'), ['state'], unique=False)

    op.create_table('live_facilitator',
    sa.Column('session_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_live_facilitator_person_id_person'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['session_id'], ['live_session.id'], name=op.f('fk_live_facilitator_session_id_live_session'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('session_id', 'person_id', name=op.f('pk_live_facilitator'))
    )
    with op.batch_alter_table('live_facilitator', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_live_facilitator_person_id'), ['person_id'], unique=False)

    op.create_table('live_step',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('session_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('was_shown', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['session_id'], ['live_session.id'], name=op.f('fk_live_step_session_id_live_session'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_live_step'))
    )
    with op.batch_alter_table('live_step', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_live_step_session_id'), ['session_id'], unique=False)

    op.create_table('live_participant',
    sa.Column('session_id', sa.String(length=22), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['session_id'], ['live_session.id'], name=op.f('fk_live_participant_session_id_live_session'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('session_id', 'digest', name=op.f('pk_live_participant')),
    sqlite_with_rowid=False
    )
    op.create_table('live_answer',
    sa.Column('step_id', sa.String(length=22), nullable=False),
    sa.Column('question_id', sa.String(length=80), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['step_id'], ['live_step.id'], name=op.f('fk_live_answer_step_id_live_step'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('step_id', 'question_id', 'digest', name=op.f('pk_live_answer')),
    sqlite_with_rowid=False
    )
    op.create_table('live_revealed',
    sa.Column('step_id', sa.String(length=22), nullable=False),
    sa.Column('question_id', sa.String(length=80), nullable=False),
    sa.Column('shown', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['step_id'], ['live_step.id'], name=op.f('fk_live_revealed_step_id_live_step'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('step_id', 'question_id', name=op.f('pk_live_revealed'))
    )


def downgrade() -> None:
    """Take the tables down again, with every session."""
    for name in ('live_revealed', 'live_answer', 'live_participant', 'live_step', 'live_facilitator', 'live_session'):
        op.drop_table(name)
