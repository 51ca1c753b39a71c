"""What readers signal, questions to the expert, words that are not wanted in the glossary"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    """Counts without persons; questions, and apart from them what cards show of them."""
    op.create_table('card_word_left',
    sa.Column('word', sa.String(length=80), nullable=False),
    sa.PrimaryKeyConstraint('word', name=op.f('pk_card_word_left'))
    )
    op.create_table('card_question',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=True),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('published_question', sa.Text(), server_default='', nullable=False),
    sa.Column('answer', sa.Text(), server_default='', nullable=False),
    sa.Column('answer_html', sa.Text(), server_default='', nullable=False),
    sa.Column('answered_by', sa.String(length=22), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), server_default='0', nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['answered_by'], ['person.id'], name=op.f('fk_card_question_answered_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_question_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_card_question_organisation_id_organisation'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_card_question_person_id_person'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_question'))
    )
    with op.batch_alter_table('card_question', schema=None) as batch_op:
        batch_op.create_index('ix_card_question_card_id', ['card_id'], unique=False)
        batch_op.create_index('ix_card_question_person_id', ['person_id'], unique=False)
        batch_op.create_index('ix_card_question_state', ['state'], unique=False)

    op.create_table('card_helped',
    sa.Column('revision_id', sa.String(length=22), nullable=False),
    sa.Column('view', sa.String(length=8), nullable=False),
    sa.Column('answer', sa.String(length=3), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['revision_id'], ['card_revision.id'], name=op.f('fk_card_helped_revision_id_card_revision'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('revision_id', 'view', 'answer', name=op.f('pk_card_helped'))
    )
    op.create_table('card_published_question',
    sa.Column('question_id', sa.String(length=22), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('answer_html', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_published_question_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['question_id'], ['card_question.id'], name=op.f('fk_card_published_question_question_id_card_question'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('question_id', name=op.f('pk_card_published_question'))
    )
    with op.batch_alter_table('card_published_question', schema=None) as batch_op:
        batch_op.create_index('ix_card_published_question_card_id', ['card_id'], unique=False)

    op.create_table('card_tap',
    sa.Column('revision_id', sa.String(length=22), nullable=False),
    sa.Column('view', sa.String(length=8), nullable=False),
    sa.Column('paragraph', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['revision_id'], ['card_revision.id'], name=op.f('fk_card_tap_revision_id_card_revision'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('revision_id', 'view', 'paragraph', name=op.f('pk_card_tap'))
    )


def downgrade() -> None:
    """Take the tables down again; signals and questions are lost with them."""
    op.drop_table('card_tap')
    with op.batch_alter_table('card_published_question', schema=None) as batch_op:
        batch_op.drop_index('ix_card_published_question_card_id')

    op.drop_table('card_published_question')
    op.drop_table('card_helped')
    with op.batch_alter_table('card_question', schema=None) as batch_op:
        batch_op.drop_index('ix_card_question_state')
        batch_op.drop_index('ix_card_question_person_id')
        batch_op.drop_index('ix_card_question_card_id')

    op.drop_table('card_question')
    op.drop_table('card_word_left')
