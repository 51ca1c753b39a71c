"""What memos need of series and events: what happened, which meeting, what is open, what comes next"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0023'
down_revision = '0022'
SERIES = ('heading', 'bigger_picture', 'earlier', 'contact', 'upcoming', 'channels')
EVENT = ('happened', 'speaker_part', 'still_open')


def upgrade() -> None:
    """Everything is empty at first: what is written in goals and descriptions stays there."""
    with op.batch_alter_table('event_series', schema=None) as batch_op:
        for name in SERIES:
            batch_op.add_column(sa.Column(name, sa.Text(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('earlier_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('earlier_address', sa.String(length=1000), server_default='', nullable=False))
        batch_op.create_foreign_key(batch_op.f('fk_event_series_earlier_id_event_series'), 'event_series',
                                    ['earlier_id'], ['id'], ondelete='SET NULL')
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.add_column(sa.Column('meeting', sa.Integer(), nullable=True))
        for name in EVENT:
            batch_op.add_column(sa.Column(name, sa.Text(), server_default='', nullable=False))


def downgrade() -> None:
    """What was written there is gone then."""
    with op.batch_alter_table('event', schema=None) as batch_op:
        for name in (*EVENT, 'meeting'):
            batch_op.drop_column(name)
    with op.batch_alter_table('event_series', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_event_series_earlier_id_event_series'), type_='foreignkey')
        for name in ('earlier_address', 'earlier_id', *SERIES):
            batch_op.drop_column(name)
