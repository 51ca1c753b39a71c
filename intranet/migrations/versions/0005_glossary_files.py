"""The texts of glossary files"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'


def upgrade() -> None:
    """What stands in a file beside its terms is kept, so that the file can be written again to the letter."""
    op.create_table('glossary_file',
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('was_taken_in', sa.Boolean(), nullable=False),
    sa.Column('kept_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name', 'number', name=op.f('pk_glossary_file'))
    )


def downgrade() -> None:
    """Take the table down again."""
    op.drop_table('glossary_file')
