"""Rounds: who was asked, the answers as they were shown, what was agreed"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'


def upgrade() -> None:
    """Four tables, and the round that a sheet was begun for."""
    op.create_table('round',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=False),
    sa.Column('definition_digest', sa.String(length=64), nullable=False),
    sa.Column('perspective', sa.String(length=40), nullable=False),
    sa.Column('subject', sa.String(length=200), nullable=False),
    sa.Column('opened_by', sa.String(length=22), nullable=True),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('reminded_on', sa.Date(), nullable=True),
    sa.Column('revealed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('called_off_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['definition_digest'], ['worksheet_definition.digest'], name=op.f('fk_round_definition_digest_worksheet_definition')),
    sa.ForeignKeyConstraint(['opened_by'], ['person.id'], name=op.f('fk_round_opened_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_round_organisation_id_organisation'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_round'))
    )
    with op.batch_alter_table('round', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_definition_digest'), ['definition_digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_round_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_round_until'), ['until'], unique=False)

    op.create_table('round_part',
    sa.Column('round_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('sheet_id', sa.String(length=22), nullable=True),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ready_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_round_part_person_id_person'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], name=op.f('fk_round_part_round_id_round'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['sheet_id'], ['sheet.id'], name=op.f('fk_round_part_sheet_id_sheet'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('round_id', 'person_id', name=op.f('pk_round_part'))
    )
    with op.batch_alter_table('round_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_part_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_round_part_sheet_id'), ['sheet_id'], unique=False)

    op.create_table('round_voice',
    sa.Column('round_id', sa.String(length=22), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_round_voice_person_id_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], name=op.f('fk_round_voice_round_id_round'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('round_id', 'place', name=op.f('pk_round_voice'))
    )
    with op.batch_alter_table('round_voice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_voice_person_id'), ['person_id'], unique=False)

    op.create_table('round_talk',
    sa.Column('round_id', sa.String(length=22), nullable=False),
    sa.Column('item', sa.String(length=160), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('page_key', sa.String(length=64), nullable=True),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('written_by', sa.String(length=22), nullable=True),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], name=op.f('fk_round_talk_round_id_round'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['written_by'], ['person.id'], name=op.f('fk_round_talk_written_by_person'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('round_id', 'item', name=op.f('pk_round_talk'))
    )
    with op.batch_alter_table('round_talk', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_talk_written_by'), ['written_by'], unique=False)

    with op.batch_alter_table('sheet', schema=None) as batch_op:
        batch_op.add_column(sa.Column('round_id', sa.String(length=22), nullable=True))
        batch_op.create_index(batch_op.f('ix_sheet_round_id'), ['round_id'], unique=False)


def downgrade() -> None:
    """Take rounds away; the sheets of those who took part stay theirs."""
    with op.batch_alter_table('sheet', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sheet_round_id'))
        batch_op.drop_column('round_id')
    op.drop_table('round_talk')
    op.drop_table('round_voice')
    op.drop_table('round_part')
    op.drop_table('round')
