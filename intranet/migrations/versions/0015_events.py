"""Events: series, events, who leads them, agenda, materials, sign-ups, attendance, mails that are due"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'


def upgrade() -> None:
    """All tables of the room at once."""
    op.create_table('event_series',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('themes', sa.Text(), nullable=False),
    sa.Column('goals', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event_series')),
    sa.UniqueConstraint('slug', name=op.f('uq_event_series_slug'))
    )
    op.create_table('event',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('series_id', sa.String(length=22), nullable=True),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('town', sa.String(length=60), nullable=False),
    sa.Column('place', sa.String(length=120), nullable=False),
    sa.Column('address', sa.String(length=200), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('speaker', sa.String(length=120), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seats', sa.Integer(), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('door_code', sa.String(length=6), nullable=True),
    sa.Column('guests', sa.Integer(), nullable=False),
    sa.Column('past_signed_up', sa.Integer(), nullable=False),
    sa.Column('past_attended', sa.Integer(), nullable=False),
    sa.Column('past_organisations', sa.Integer(), nullable=False),
    sa.Column('forgotten_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['series_id'], ['event_series.id'], name=op.f('fk_event_series_id_event_series'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event')),
    sa.UniqueConstraint('door_code', name=op.f('uq_event_door_code')),
    sa.UniqueConstraint('slug', name=op.f('uq_event_slug'))
    )
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_series_id'), ['series_id'], unique=False)
        batch_op.create_index('ix_event_starts_at', ['starts_at'], unique=False)

    op.create_table('event_series_facilitator',
    sa.Column('series_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_event_series_facilitator_person_id_person'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['series_id'], ['event_series.id'], name=op.f('fk_event_series_facilitator_series_id_event_series'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('series_id', 'person_id', name=op.f('pk_event_series_facilitator'))
    )
    with op.batch_alter_table('event_series_facilitator', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_series_facilitator_person_id'), ['person_id'], unique=False)

    op.create_table('event_agenda',
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('what', sa.String(length=200), nullable=False),
    sa.Column('who', sa.String(length=120), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_agenda_event_id_event'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('event_id', 'number', name=op.f('pk_event_agenda'))
    )
    op.create_table('event_attendance',
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('way', sa.String(length=4), nullable=False),
    sa.Column('noted_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_attendance_event_id_event'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_event_attendance_organisation_id_organisation'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_event_attendance_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('event_id', 'person_id', name=op.f('pk_event_attendance'))
    )
    with op.batch_alter_table('event_attendance', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_attendance_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_event_attendance_person_id'), ['person_id'], unique=False)

    op.create_table('event_facilitator',
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_facilitator_event_id_event'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_event_facilitator_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('event_id', 'person_id', name=op.f('pk_event_facilitator'))
    )
    with op.batch_alter_table('event_facilitator', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_facilitator_person_id'), ['person_id'], unique=False)

    op.create_table('event_material',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=5), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('address', sa.String(length=1000), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=True),
    sa.Column('file_kind', sa.String(length=5), nullable=False),
    sa.Column('octets', sa.Integer(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_event_material_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_material_event_id_event'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event_material'))
    )
    with op.batch_alter_table('event_material', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_material_card_id'), ['card_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_event_material_event_id'), ['event_id'], unique=False)

    op.create_table('event_notice',
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('key', sa.String(length=22), nullable=False),
    sa.Column('earlier', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_notice_event_id_event'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_event_notice_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('event_id', 'person_id', 'kind', 'key', name=op.f('pk_event_notice'))
    )
    with op.batch_alter_table('event_notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_notice_person_id'), ['person_id'], unique=False)
        batch_op.create_index('ix_event_notice_sent_at', ['sent_at'], unique=False)

    op.create_table('event_sign_up',
    sa.Column('event_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('has_seat', sa.Boolean(), nullable=False),
    sa.Column('needs', sa.Text(), nullable=False),
    sa.Column('signed_up_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['event.id'], name=op.f('fk_event_sign_up_event_id_event'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_event_sign_up_organisation_id_organisation'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_event_sign_up_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('event_id', 'person_id', name=op.f('pk_event_sign_up'))
    )
    with op.batch_alter_table('event_sign_up', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_sign_up_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_event_sign_up_person_id'), ['person_id'], unique=False)


def downgrade() -> None:
    """Take the tables down again; events and sign-ups are gone then."""
    with op.batch_alter_table('event_sign_up', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_sign_up_person_id'))
        batch_op.drop_index(batch_op.f('ix_event_sign_up_organisation_id'))

    op.drop_table('event_sign_up')
    with op.batch_alter_table('event_notice', schema=None) as batch_op:
        batch_op.drop_index('ix_event_notice_sent_at')
        batch_op.drop_index(batch_op.f('ix_event_notice_person_id'))

    op.drop_table('event_notice')
    with op.batch_alter_table('event_material', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_material_event_id'))
        batch_op.drop_index(batch_op.f('ix_event_material_card_id'))

    op.drop_table('event_material')
    with op.batch_alter_table('event_facilitator', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_facilitator_person_id'))

    op.drop_table('event_facilitator')
    with op.batch_alter_table('event_attendance', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_attendance_person_id'))
        batch_op.drop_index(batch_op.f('ix_event_attendance_organisation_id'))

    op.drop_table('event_attendance')
    op.drop_table('event_agenda')
    with op.batch_alter_table('event_series_facilitator', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_series_facilitator_person_id'))

    op.drop_table('event_series_facilitator')
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.drop_index('ix_event_starts_at')
        batch_op.drop_index(batch_op.f('ix_event_series_id'))

    op.drop_table('event')
    op.drop_table('event_series')
