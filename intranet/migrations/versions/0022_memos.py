"""Memos"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0022'
down_revision = '0021'


def upgrade() -> None:
    """Memos, their parts, what was published, who is asked to comment, comments."""
    op.create_table('memo',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('series_id', sa.String(length=120), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('as_of', sa.Date(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('frozen_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('comments_until', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_memo')),
    sa.UniqueConstraint('slug', name=op.f('uq_memo_slug'))
    )
    with op.batch_alter_table('memo', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_memo_series_id'), ['series_id'], unique=False)

    op.create_table('memo_part',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('memo_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(length=20), nullable=False),
    sa.Column('contributor', sa.String(length=120), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('named', sa.Text(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('above', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('chosen', sa.Text(), nullable=False),
    sa.Column('removed', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('kept', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['memo_id'], ['memo.id'], name=op.f('fk_memo_part_memo_id_memo'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_memo_part'))
    )
    with op.batch_alter_table('memo_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_memo_part_memo_id'), ['memo_id'], unique=False)

    op.create_table('memo_revision',
    sa.Column('memo_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['memo_id'], ['memo.id'], name=op.f('fk_memo_revision_memo_id_memo'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('memo_id', 'number', name=op.f('pk_memo_revision'))
    )
    op.create_table('memo_reader',
    sa.Column('memo_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('told_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['memo_id'], ['memo.id'], name=op.f('fk_memo_reader_memo_id_memo'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_memo_reader_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('memo_id', 'person_id', name=op.f('pk_memo_reader'))
    )
    with op.batch_alter_table('memo_reader', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_memo_reader_person_id'), ['person_id'], unique=False)

    op.create_table('memo_comment',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('memo_id', sa.String(length=22), nullable=False),
    sa.Column('part_id', sa.String(length=22), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('resolved', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['memo_id'], ['memo.id'], name=op.f('fk_memo_comment_memo_id_memo'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_memo_comment_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_memo_comment'))
    )
    with op.batch_alter_table('memo_comment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_memo_comment_memo_id'), ['memo_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_memo_comment_person_id'), ['person_id'], unique=False)


def downgrade() -> None:
    """Take memos away, with every word of them."""
    op.drop_table('memo_comment')
    op.drop_table('memo_reader')
    op.drop_table('memo_revision')
    op.drop_table('memo_part')
    op.drop_table('memo')
