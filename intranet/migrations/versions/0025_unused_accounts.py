"""When accounts were last used, and when their owners were told"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0025'
down_revision = '0024'


def upgrade() -> None:
    """Nobody's last use is known yet: the nightly job counts from its first run on."""
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.add_column(sa.Column('seen_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('told_on', sa.Date(), nullable=True))


def downgrade() -> None:
    """The days go."""
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_column('told_on')
        batch_op.drop_column('seen_on')
