"""Terms that were renamed"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'


def upgrade() -> None:
    """An address that a term had before leads to the one that it has now."""
    with op.batch_alter_table('glossary_term', schema=None) as batch_op:
        batch_op.add_column(sa.Column('moved_to', sa.String(length=80), nullable=True))


def downgrade() -> None:
    """Forget where earlier addresses lead; they stay taken out."""
    with op.batch_alter_table('glossary_term', schema=None) as batch_op:
        batch_op.drop_column('moved_to')
