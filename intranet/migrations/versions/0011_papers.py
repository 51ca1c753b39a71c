"""Papers that were typed in"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'


def upgrade() -> None:
    """Each paper once."""
    op.create_table('paper_entry',
    sa.Column('code', sa.String(length=8), nullable=False),
    sa.Column('sheet_id', sa.String(length=22), nullable=False),
    sa.Column('entered_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['sheet.id'], name=op.f('fk_paper_entry_sheet_id_sheet'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('code', name=op.f('pk_paper_entry'))
    )
    with op.batch_alter_table('paper_entry', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_paper_entry_sheet_id'), ['sheet_id'], unique=False)


def downgrade() -> None:
    """Take the table down again; a paper can then be typed in twice."""
    op.drop_table('paper_entry')
