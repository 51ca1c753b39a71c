"""Feedback forms that are built here: drafts, what they are about, their parts, lists and mails"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0020'
down_revision = '0019'


def upgrade() -> None:
    """Forms that are there stay open or closed as they are, for whoever has the code, without parts."""
    with op.batch_alter_table('feedback_form', schema=None) as batch_op:
        batch_op.add_column(sa.Column('is_draft', sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column('event_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('series_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('split', sa.String(length=6), server_default='', nullable=False))
        batch_op.add_column(sa.Column('audience', sa.String(length=4), server_default='all', nullable=False))
        batch_op.add_column(sa.Column('version', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('removed', sa.Text(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('reminded_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f('ix_feedback_form_event_id'), ['event_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_feedback_form_series_id'), ['series_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_feedback_form_event_id_event'), 'event', ['event_id'], ['id'], ondelete='SET NULL')
        batch_op.create_foreign_key(batch_op.f('fk_feedback_form_series_id_event_series'), 'event_series', ['series_id'], ['id'], ondelete='SET NULL')
    op.create_table('feedback_part',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('label', sa.String(length=120), nullable=False),
    sa.Column('code', sa.String(length=6), nullable=False),
    sa.Column('event_id', sa.String(length=22), nullable=True),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_feedback_part_event_id_event'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_part_form_id_feedback_form'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'number', name=op.f('pk_feedback_part')),
    sa.UniqueConstraint('code', name=op.f('uq_feedback_part_code'))
    )
    with op.batch_alter_table('feedback_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_part_event_id'), ['event_id'], unique=False)

    # a column is added in place: a table made anew here would be one with row ids, which keep an order
    op.add_column('feedback_response', sa.Column('part', sa.Integer(), server_default='0', nullable=False))
    op.create_index('ix_feedback_response_form_id', 'feedback_response', ['form_id'], unique=False)
    op.create_table('feedback_took_part',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_took_part_form_id_feedback_form'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_feedback_took_part_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'person_id', name=op.f('pk_feedback_took_part')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('feedback_took_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_took_part_person_id'), ['person_id'], unique=False)

    op.create_table('feedback_notice',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_notice_form_id_feedback_form'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_feedback_notice_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'person_id', 'kind', name=op.f('pk_feedback_notice'))
    )
    with op.batch_alter_table('feedback_notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_notice_person_id'), ['person_id'], unique=False)


def downgrade() -> None:
    """Drafts go: without questions that can be changed they would stand open. What was answered stays, unsplit."""
    op.execute("DELETE FROM feedback_facilitator WHERE form_id IN (SELECT id FROM feedback_form WHERE is_draft)")
    op.execute("DELETE FROM feedback_form WHERE is_draft")
    op.drop_table('feedback_notice')
    op.drop_table('feedback_took_part')
    op.drop_index('ix_feedback_response_form_id', table_name='feedback_response')
    op.drop_column('feedback_response', 'part')
    op.drop_table('feedback_part')
    with op.batch_alter_table('feedback_form', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_feedback_form_series_id_event_series'), type_='foreignkey')
        batch_op.drop_constraint(batch_op.f('fk_feedback_form_event_id_event'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_feedback_form_series_id'))
        batch_op.drop_index(batch_op.f('ix_feedback_form_event_id'))
        batch_op.drop_column('reminded_at')
        batch_op.drop_column('removed')
        batch_op.drop_column('version')
        batch_op.drop_column('audience')
        batch_op.drop_column('split')
        batch_op.drop_column('series_id')
        batch_op.drop_column('event_id')
        batch_op.drop_column('is_draft')
