"""Marks of what processes remember"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    """One table for all marks; the glossary's own is not needed any more."""
    op.create_table('mark',
    sa.Column('name', sa.String(length=20), nullable=False),
    sa.Column('value', sa.String(length=22), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_mark'))
    )
    op.drop_table('glossary_mark')


def downgrade() -> None:
    """The glossary's own mark again."""
    op.create_table('glossary_mark',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('mark', sa.String(length=22), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_glossary_mark'))
    )
    op.drop_table('mark')
