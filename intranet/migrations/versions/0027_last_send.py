"""Of each page the last send alone is known, and whether it was answered"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0027'
down_revision = '0026'


def upgrade() -> None:
    """Sends of before stand under other digests: nobody meets them any more, and a day later they go."""
    with op.batch_alter_table('sent_once', schema=None) as batch_op:
        batch_op.add_column(sa.Column('said', sa.String(length=64), server_default='', nullable=False))
        batch_op.add_column(sa.Column('is_answered', sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """What is sent twice in this moment may have its effect twice."""
    with op.batch_alter_table('sent_once', schema=None) as batch_op:
        batch_op.drop_column('is_answered')
        batch_op.drop_column('said')
