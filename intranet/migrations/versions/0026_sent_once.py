"""What was sent and had its effect, and whether a sign-in is on a computer that others use too"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0026'
down_revision = '0025'


def upgrade() -> None:
    """Who is signed in already did not say that others use the same computer."""
    op.create_table('sent_once',
                    sa.Column('digest', sa.String(length=64), nullable=False),
                    sa.Column('request', sa.String(length=22), nullable=False),
                    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
                    sa.Column('went_to', sa.String(length=2000), nullable=False),
                    sa.PrimaryKeyConstraint('digest', name=op.f('pk_sent_once')))
    with op.batch_alter_table('sent_once', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sent_once_sent_at'), ['sent_at'], unique=False)
    for table in ('sign_in', 'half_sign_in'):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column('is_shared', sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """What is sent twice may have its effect twice then."""
    for table in ('half_sign_in', 'sign_in'):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column('is_shared')
    with op.batch_alter_table('sent_once', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sent_once_sent_at'))
    op.drop_table('sent_once')
