"""The desk: a card's life, its earlier addresses, texts being written, pictures"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    """Cards get an owner, a reviewer, a time to be published and the number of their newest revision."""
    op.create_table('card_address',
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_address_card_id_card'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_card_address'))
    )
    with op.batch_alter_table('card_address', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_card_address_card_id'), ['card_id'], unique=False)

    op.create_table('card_draft',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('card_id', sa.String(length=22), nullable=True),
    sa.Column('base_number', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('words', sa.JSON(), nullable=False),
    sa.Column('writer_key', sa.String(length=40), nullable=False),
    sa.Column('writer_sequence', sa.Integer(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['card.id'], name=op.f('fk_card_draft_card_id_card'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_card_draft_person_id_person'),
                            ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_draft'))
    )
    with op.batch_alter_table('card_draft', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_card_draft_card_id'), ['card_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_card_draft_person_id'), ['person_id'], unique=False)

    op.create_table('card_picture',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('kind', sa.String(length=4), nullable=False),
    sa.Column('alternative', sa.String(length=300), nullable=False),
    sa.Column('octets', sa.Integer(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('created_by', sa.String(length=22), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['created_by'], ['person.id'], name=op.f('fk_card_picture_created_by_person'),
                            ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_picture'))
    )

    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.add_column(sa.Column('plain_is_old', sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column('restored_from', sa.Integer(), nullable=True))

    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.add_column(sa.Column('newest_number', sa.Integer(), server_default='1', nullable=False))
        batch_op.add_column(sa.Column('owner_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('reviewer_id', sa.String(length=22), nullable=True))
        batch_op.add_column(sa.Column('publish_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('publish_number', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f('ix_card_publish_at'), ['publish_at'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_card_owner_id_person'), 'person', ['owner_id'], ['id'],
                                    ondelete='SET NULL')
        batch_op.create_foreign_key(batch_op.f('fk_card_reviewer_id_person'), 'person', ['reviewer_id'], ['id'],
                                    ondelete='SET NULL')

    op.execute("""
        UPDATE card SET
        newest_number = COALESCE((SELECT MAX(number) FROM card_revision WHERE card_id = card.id), 1),
        changed_at = COALESCE((SELECT MAX(created_at) FROM card_revision WHERE card_id = card.id), created_at)
    """)
    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.alter_column('changed_at', existing_type=sa.DateTime(timezone=True), nullable=False)


def downgrade() -> None:
    """Take them down again."""
    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_card_reviewer_id_person'), type_='foreignkey')
        batch_op.drop_constraint(batch_op.f('fk_card_owner_id_person'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_card_publish_at'))
        for column in ('changed_at', 'publish_number', 'publish_at', 'reviewer_id', 'owner_id', 'newest_number'):
            batch_op.drop_column(column)
    with op.batch_alter_table('card_revision', schema=None) as batch_op:
        batch_op.drop_column('restored_from')
        batch_op.drop_column('plain_is_old')
    for table in ('card_picture', 'card_draft', 'card_address'):
        op.drop_table(table)
