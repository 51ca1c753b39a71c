"""With whom sheets are shared, and the network's sums"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'


def upgrade() -> None:
    """No row of sharing is “only me”, as every sheet was before."""
    op.create_table('sheet_sharing',
    sa.Column('sheet_id', sa.String(length=22), nullable=False),
    sa.Column('with_organisation', sa.Boolean(), nullable=False),
    sa.Column('with_network', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['sheet.id'], name=op.f('fk_sheet_sharing_sheet_id_sheet'),
                            ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('sheet_id', name=op.f('pk_sheet_sharing'))
    )
    op.create_table('sheet_event',
    sa.Column('sheet_id', sa.String(length=22), nullable=False),
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['sheet.id'], name=op.f('fk_sheet_event_sheet_id_sheet'),
                            ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('sheet_id', 'event_id', name=op.f('pk_sheet_event'))
    )
    with op.batch_alter_table('sheet_event', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sheet_event_event_id'), ['event_id'], unique=False)
    op.create_table('network_count',
    sa.Column('worksheet', sa.String(length=40), nullable=False),
    sa.Column('perspective', sa.String(length=40), nullable=False),
    sa.Column('joined', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=120), nullable=False),
    sa.Column('counted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('shown', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('worksheet', 'perspective', name=op.f('pk_network_count'))
    )
    op.create_table('network_number',
    sa.Column('worksheet', sa.String(length=40), nullable=False),
    sa.Column('perspective', sa.String(length=40), nullable=False),
    sa.Column('thing', sa.String(length=60), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('key', sa.String(length=8), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'],
                            name=op.f('fk_network_number_organisation_id_organisation'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('worksheet', 'perspective', 'thing', 'organisation_id', 'digest',
                            name=op.f('pk_network_number'))
    )


def downgrade() -> None:
    """Every sheet is its owner's alone again."""
    op.drop_table('network_number')
    op.drop_table('network_count')
    op.drop_table('sheet_event')
    op.drop_table('sheet_sharing')
