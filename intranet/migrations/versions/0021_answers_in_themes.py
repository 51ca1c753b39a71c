"""Themes and marks of open answers, wishes that come from a form"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0021'
down_revision = '0020'


def upgrade() -> None:
    """Nothing is in a theme yet, and every wish that is there was wished on the board."""
    op.create_table('feedback_theme',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('question_id', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('is_removed', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_theme_form_id_feedback_form'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_feedback_theme'))
    )
    with op.batch_alter_table('feedback_theme', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_theme_form_id'), ['form_id'], unique=False)
    op.create_table('feedback_answer_mark',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('answer_id', sa.String(length=22), nullable=False),
    sa.Column('theme_id', sa.String(length=22), nullable=True),
    sa.Column('removed', sa.Text(), nullable=False),
    sa.Column('is_hidden', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_answer_mark_form_id_feedback_form'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['theme_id'], ['feedback_theme.id'], name=op.f('fk_feedback_answer_mark_theme_id_feedback_theme'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('form_id', 'answer_id', name=op.f('pk_feedback_answer_mark'))
    )
    with op.batch_alter_table('feedback_answer_mark', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_answer_mark_theme_id'), ['theme_id'], unique=False)
    with op.batch_alter_table('wish', schema=None) as batch_op:
        batch_op.add_column(sa.Column('form_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('series_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('is_example', sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column('promise', sa.Text(), server_default='', nullable=False))
        batch_op.create_index(batch_op.f('ix_wish_form_id'), ['form_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_wish_series_id'), ['series_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_wish_form_id_feedback_form'), 'feedback_form', ['form_id'], ['id'], ondelete='SET NULL')
        batch_op.create_foreign_key(batch_op.f('fk_wish_series_id_event_series'), 'event_series', ['series_id'], ['id'], ondelete='SET NULL')


def downgrade() -> None:
    """Take themes, marks and where wishes came from away."""
    with op.batch_alter_table('wish', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_wish_series_id_event_series'), type_='foreignkey')
        batch_op.drop_constraint(batch_op.f('fk_wish_form_id_feedback_form'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_wish_series_id'))
        batch_op.drop_index(batch_op.f('ix_wish_form_id'))
        batch_op.drop_column('promise')
        batch_op.drop_column('is_example')
        batch_op.drop_column('series_id')
        batch_op.drop_column('form_id')
    op.drop_table('feedback_answer_mark')
    op.drop_table('feedback_theme')
