"""Search: words taken apart, synonyms, searches in vain"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    """What the search keeps; the texts themselves stay where they are."""
    op.create_table('search_word',
    sa.Column('analyser', sa.String(length=80), nullable=False),
    sa.Column('word', sa.String(length=60), nullable=False),
    sa.Column('keys', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('analyser', 'word', name=op.f('pk_search_word'))
    )
    op.create_table('search_synonym',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('one', sa.String(length=80), nullable=False),
    sa.Column('other', sa.String(length=80), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_search_synonym')),
    sa.UniqueConstraint('one', 'other', name=op.f('uq_search_synonym_one'))
    )
    op.create_table('search_miss',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('words', sa.String(length=80), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'words', name=op.f('pk_search_miss'))
    )
    with op.batch_alter_table('search_miss', schema=None) as batch_op:
        batch_op.create_index('ix_search_miss_words', ['words'], unique=False)


def downgrade() -> None:
    """Take the tables down again; counts and synonyms are lost with them."""
    with op.batch_alter_table('search_miss', schema=None) as batch_op:
        batch_op.drop_index('ix_search_miss_words')
    op.drop_table('search_miss')
    op.drop_table('search_synonym')
    op.drop_table('search_word')
