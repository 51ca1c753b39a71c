"""The second step of a sign-in: authenticator apps, passkeys, recovery codes"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'


def upgrade() -> None:
    """Nobody has a second factor at first; sign-ins that are open were passed without one."""
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.add_column(sa.Column('passed_by', sa.String(length=10), server_default='', nullable=False))
    op.create_table('authenticator_app',
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('sealed_secret', sa.String(length=200), nullable=False),
    sa.Column('last_step', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_authenticator_app_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_authenticator_app'))
    )
    op.create_table('passkey',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('credential_digest', sa.String(length=64), nullable=False),
    sa.Column('credential', sa.Text(), nullable=False),
    sa.Column('public_key', sa.Text(), nullable=False),
    sa.Column('sign_count', sa.BigInteger(), nullable=False),
    sa.Column('last_issued', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.String(length=60), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_passkey_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_passkey')),
    sa.UniqueConstraint('credential_digest', name=op.f('uq_passkey_credential_digest'))
    )
    op.create_table('recovery_code',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('code_digest', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_recovery_code_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recovery_code'))
    )
    op.create_table('half_sign_in',
    sa.Column('id', sa.String(length=22), nullable=False),
    sa.Column('key_digest', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.String(length=22), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_half_sign_in_person_id_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_half_sign_in')),
    sa.UniqueConstraint('key_digest', name=op.f('uq_half_sign_in_key_digest'))
    )
    for table in ('passkey', 'recovery_code', 'half_sign_in'):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.create_index(batch_op.f(f'ix_{table}_person_id'), ['person_id'], unique=False)
    with op.batch_alter_table('half_sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_half_sign_in_expires_at'), ['expires_at'], unique=False)


def downgrade() -> None:
    """Everybody signs in without a second step then."""
    for table in ('half_sign_in', 'recovery_code', 'passkey', 'authenticator_app'):
        op.drop_table(table)
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_column('passed_by')
