"""First tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None


def upgrade() -> None:
    """First tables."""
    op.create_table('card',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('published_number', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card')),
    sa.UniqueConstraint('slug', name=op.f('uq_card_slug'))
    )
    op.create_table('counted_try',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('account_digest', sa.String(length=64), nullable=False),
    sa.Column('address_digest', sa.String(length=64), nullable=False),
    sa.Column('tried_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_counted_try'))
    )
    with op.batch_alter_table('counted_try', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_counted_try_account_digest'), ['account_digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_counted_try_address_digest'), ['address_digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_counted_try_tried_at'), ['tried_at'], unique=False)

    op.create_table('feedback_form',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('code', sa.String(length=6), nullable=False),
    sa.Column('template', sa.String(length=40), nullable=False),
    sa.Column('definition', sa.Text(), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('title_language', sa.String(length=2), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closes_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('is_example', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_feedback_form')),
    sa.UniqueConstraint('code', name=op.f('uq_feedback_form_code'))
    )
    with op.batch_alter_table('feedback_form', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_form_closed_at'), ['closed_at'], unique=False)

    op.create_table('glossary_mark',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('mark', sa.String(length=22), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_glossary_mark'))
    )
    op.create_table('glossary_term',
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('term', sa.String(length=80), nullable=False),
    sa.Column('definition', sa.String(length=400), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('full_name', sa.String(length=200), nullable=False),
    sa.Column('forms', sa.String(length=400), nullable=False),
    sa.Column('of', sa.String(length=80), nullable=False),
    sa.Column('agrees', sa.String(length=80), nullable=False),
    sa.Column('never', sa.JSON(), nullable=False),
    sa.Column('paradigm', sa.Text(), nullable=False),
    sa.Column('origin', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('retired_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_glossary_term'))
    )
    op.create_table('organisation',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisation')),
    sa.UniqueConstraint('name', name=op.f('uq_organisation_name'))
    )
    op.create_table('person',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('roles', sa.JSON(), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('disabled_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('email', name=op.f('uq_person_email'))
    )
    op.create_table('trail',
    sa.Column('number', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('action', sa.String(length=40), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('object_kind', sa.String(length=40), nullable=False),
    sa.Column('object_id', sa.String(length=80), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_trail'))
    )
    with op.batch_alter_table('trail', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_trail_action'), ['action'], unique=False)
        batch_op.create_index(batch_op.f('ix_trail_at'), ['at'], unique=False)
        batch_op.create_index(batch_op.f('ix_trail_person_id'), ['person_id'], unique=False)

    op.create_table('worksheet_definition',
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('worksheet', sa.String(length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_worksheet_definition'))
    )
    with op.batch_alter_table('worksheet_definition', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_worksheet_definition_worksheet'), ['worksheet'], unique=False)

    op.create_table('card_revision',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('plain_source', sa.Text(), nullable=True),
    sa.Column('title', sa.String(length=160), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('summary', sa.String(length=400), nullable=False),
    sa.Column('tags', sa.JSON(), nullable=False),
    sa.Column('sources', sa.JSON(), nullable=False),
    sa.Column('review_by', sa.Date(), nullable=True),
    sa.Column('related_cards', sa.JSON(), nullable=False),
    sa.Column('related_worksheets', sa.JSON(), nullable=False),
    sa.Column('next_step', sa.String(length=400), nullable=False),
    sa.Column('verify', sa.JSON(), nullable=False),
    sa.Column('origin', sa.String(length=200), nullable=False),
    sa.Column('created_by', sa.String(length=22), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_revision_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['created_by'], ['person.id'], name=op.f('fk_card_revision_created_by_person'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_revision')),
    sa.UniqueConstraint('card_id', 'number', name=op.f('uq_card_revision_card_id'))
    )
    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_card_revision_card_id'), ['card_id'], unique=False)

    op.create_table('feedback_facilitator',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_facilitator_form_id_feedback_form'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_feedback_facilitator_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'person_id', name=op.f('pk_feedback_facilitator'))
    )
    with op.batch_alter_table('feedback_facilitator', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_feedback_facilitator_person_id'), ['person_id'], unique=False)

    op.create_table('feedback_key',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('key_digest', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_key_form_id_feedback_form'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'key_digest', name=op.f('pk_feedback_key')),
    sqlite_with_rowid=False
    )
    op.create_table('feedback_response',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('key', sa.String(length=22), nullable=False),
    sa.Column('answers', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_response_form_id_feedback_form'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', 'key', name=op.f('pk_feedback_response')),
    sqlite_with_rowid=False
    )
    op.create_table('feedback_snapshot',
    sa.Column('form_id', sa.String(length=22), nullable=False),
    sa.Column('answered', sa.Integer(), nullable=False),
    sa.Column('shown', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['feedback_form.id'], name=op.f('fk_feedback_snapshot_form_id_feedback_form'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('form_id', name=op.f('pk_feedback_snapshot'))
    )
    op.create_table('invitation',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('key_digest', sa.String(length=64), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('is_contact', sa.Boolean(), nullable=False),
    sa.Column('roles', sa.JSON(), nullable=False),
    sa.Column('invited_by', sa.String(length=22), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['invited_by'], ['person.id'], name=op.f('fk_invitation_invited_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_invitation_organisation_id_organisation'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invitation')),
    sa.UniqueConstraint('key_digest', name=op.f('uq_invitation_key_digest'))
    )
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invitation_email'), ['email'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitation_expires_at'), ['expires_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitation_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('mailed_link',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('key_digest', sa.String(length=64), nullable=False),
    sa.Column('purpose', sa.String(length=10), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_mailed_link_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mailed_link')),
    sa.UniqueConstraint('key_digest', name=op.f('uq_mailed_link_key_digest'))
    )
    with op.batch_alter_table('mailed_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_mailed_link_expires_at'), ['expires_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_mailed_link_person_id'), ['person_id'], unique=False)

    op.create_table('membership',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=False),
    sa.Column('is_contact', sa.Boolean(), nullable=False),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('invited_by', sa.String(length=22), nullable=True),
    sa.ForeignKeyConstraint(['invited_by'], ['person.id'], name=op.f('fk_membership_invited_by_person'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_membership_organisation_id_organisation'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_membership_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_membership')),
    sa.UniqueConstraint('person_id', 'organisation_id', name=op.f('uq_membership_person_id'))
    )
    with op.batch_alter_table('membership', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_membership_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_membership_person_id'), ['person_id'], unique=False)

    op.create_table('sheet',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('definition_digest', sa.String(length=64), nullable=False),
    sa.Column('worksheet', sa.String(length=40), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('organisation_id', sa.String(length=22), nullable=True),
    sa.Column('perspective', sa.String(length=40), nullable=False),
    sa.Column('subject', sa.String(length=200), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('completed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['definition_digest'], ['worksheet_definition.digest'], name=op.f('fk_sheet_definition_digest_worksheet_definition')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_sheet_organisation_id_organisation'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_sheet_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sheet'))
    )
    with op.batch_alter_table('sheet', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sheet_definition_digest'), ['definition_digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_sheet_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_sheet_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_sheet_worksheet'), ['worksheet'], unique=False)

    op.create_table('sign_in',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('key_digest', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('browser', sa.String(length=120), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_sign_in_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in')),
    sa.UniqueConstraint('key_digest', name=op.f('uq_sign_in_key_digest'))
    )
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_in_person_id'), ['person_id'], unique=False)

    op.create_table('answer',
    sa.Column('sheet_id', sa.String(length=22), nullable=False),
    sa.Column('item', sa.String(length=160), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('page_key', sa.String(length=64), nullable=True),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['sheet.id'], name=op.f('fk_answer_sheet_id_sheet'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('sheet_id', 'item', name=op.f('pk_answer'))
    )
    op.create_table('card_rendering',
    sa.Column('revision_id', sa.String(length=22), nullable=False),
    sa.Column('view', sa.String(length=8), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('headings', sa.JSON(), nullable=False),
    sa.Column('words', sa.Integer(), nullable=False),
    sa.Column('terms', sa.JSON(), nullable=False),
    sa.Column('rendered_with', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['revision_id'], ['card_revision.id'], name=op.f('fk_card_rendering_revision_id_card_revision'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('revision_id', 'view', name=op.f('pk_card_rendering'))
    )


def downgrade() -> None:
    """Back to the state before."""
    op.drop_table('card_rendering')
    op.drop_table('answer')
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_in_person_id'))

    op.drop_table('sign_in')
    with op.batch_alter_table('sheet', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sheet_worksheet'))
        batch_op.drop_index(batch_op.f('ix_sheet_person_id'))
        batch_op.drop_index(batch_op.f('ix_sheet_organisation_id'))
        batch_op.drop_index(batch_op.f('ix_sheet_definition_digest'))

    op.drop_table('sheet')
    with op.batch_alter_table('membership', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_membership_person_id'))
        batch_op.drop_index(batch_op.f('ix_membership_organisation_id'))

    op.drop_table('membership')
    with op.batch_alter_table('mailed_link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_mailed_link_person_id'))
        batch_op.drop_index(batch_op.f('ix_mailed_link_expires_at'))

    op.drop_table('mailed_link')
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_invitation_organisation_id'))
        batch_op.drop_index(batch_op.f('ix_invitation_expires_at'))
        batch_op.drop_index(batch_op.f('ix_invitation_email'))

    op.drop_table('invitation')
    op.drop_table('feedback_snapshot')
    op.drop_table('feedback_response')
    op.drop_table('feedback_key')
    with op.batch_alter_table('feedback_facilitator', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_feedback_facilitator_person_id'))

    op.drop_table('feedback_facilitator')
    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_card_revision_card_id'))

    op.drop_table('card_revision')
    with op.batch_alter_table('worksheet_definition', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_worksheet_definition_worksheet'))

    op.drop_table('worksheet_definition')
    with op.batch_alter_table('trail', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_trail_person_id'))
        batch_op.drop_index(batch_op.f('ix_trail_at'))
        batch_op.drop_index(batch_op.f('ix_trail_action'))

    op.drop_table('trail')
    op.drop_table('person')
    op.drop_table('organisation')
    op.drop_table('glossary_term')
    op.drop_table('glossary_mark')
    with op.batch_alter_table('feedback_form', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_feedback_form_closed_at'))

    op.drop_table('feedback_form')
    with op.batch_alter_table('counted_try', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_counted_try_tried_at'))
        batch_op.drop_index(batch_op.f('ix_counted_try_address_digest'))
        batch_op.drop_index(batch_op.f('ix_counted_try_account_digest'))

    op.drop_table('counted_try')
    op.drop_table('card')
