"""Passwords: what makes one good enough, and argon2id. Nothing is cut, folded or trimmed; long ones are welcome."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from intranet.faults import Invalid

SHORTEST = 12
LONGEST = 1_000

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
# Nobody's password, with today's cost: an unknown address takes as long as a known one.
_NOBODYS = ("$argon2id$v=19$m=19456,t=2,p=1$+ycGCX1ZoCMq+I3TvW2ztA"
            "$H5Ya68H8/cUrumn1DdPBN/4lCMRZDelpeGPUpcew6HE")

# Long enough and still the first ones to be tried, here and elsewhere. Compared in small letters.
_COMMON_WORDS = """
123456789012 1234567890123 12345678901234 123456789123 1234567891011 012345678910 0123456789012 987654321098
098765432109 123123123123 121212121212 112233445566 123456123456 123454321234 147258369147 159753159753
1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 qazwsxedcrfv qwertyuiopas qwertyuiopasdf
qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwerty123456 qwerty1234567 qwerty12345678 123456qwerty 1234567qwerty
qwertyqwerty qwertyuiopåä asdfghjkl123 asdfghjkl1234 zxcvbnm12345 zxcvbnm123456
asdfasdfasdf abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz abcd12345678 abc123456789 abcdef123456
aabbccddeeff abcabcabcabc password1234 password12345 password123456 password2024 password2025 password2026
password!123 passwordpassword password1234! p@ssw0rd1234 p@ssword1234 passw0rd1234 mypassword123 mypassword12
newpassword1 newpassword12 adminadmin12 administrator administrator1 administrator123 admin1234567 admin12345678
welcome12345 welcome123456 welcome12345! letmein12345 letmein123456 changeme1234 changeme12345 changemenow1
iloveyou1234 iloveyou12345 iloveyouforever trustno1trustno1 superman1234 batman123456 football1234 football12345
baseball1234 princess1234 princess12345 sunshine1234 sunshine12345 monkey123456 dragon123456 master123456
shadow123456 michael12345 jennifer1234 liverpool123 manchester12 chelsea12345 arsenal12345 pokemon12345
starwars1234 whatever1234 computer1234 salasana1234 salasana12345 salasana123456 salasanasalasana salasana2024
salasana2025 salasana2026 salasana!123 uusisalasana uusisalasana1 minunsalasana minunsalasana1 oletussalasana
vaihdasalasana vaihdatämä123 salainensana kissakissa12 kissakissa123 kissa1234567 koirakoira12 koirakoira123
koira1234567 perkele12345 perkele123456 helsinki1234 helsinki12345 helsinki2024 helsinki2025 helsinki2026
tampere12345 jyväskylä123 kuopio123456 savonlinna12 rovaniemi123 suomi1234567 suomi12345678 suomisuomi12
suomi100vuotta sauna1234567 saunasauna12 jääkiekko123 yhdistys1234 yhdistys12345 yhdistys2024 yhdistys2025
yhdistys2026 tervetuloa12 tervetuloa123 tervetuloa1234 kevät2024kevät kevät2025kevät kevät2026kevät kesäkesäkesä
talvitalvi12 syksysyksy12 rakkaus12345 rakkaus123456 lösenord1234 lösenord12345 lösenord123456 lösenordlösenord
mittlösenord mittlösenord1 hemligtlösenord välkommen123 välkommen1234 sverige12345 sommar123456 vinter123456
stockholm123 ankkuri-demo ankkuri12345 ankkuri123456 ankkuriankkuri ankkuri-ankkuri correcthorsebatterystaple
"""
COMMON = frozenset(_COMMON_WORDS.split())


def check_new_password(password: str, *own_words: str, field: str = "password") -> None:
    """Pass, or raise Invalid with `missing`, `too_short`, `too_long` or `common`.

    `own_words` are the person's name and address: a password that is one of them is no secret.
    """
    if not password:
        raise Invalid({field: "missing"})
    if len(password) < SHORTEST:
        raise Invalid({field: "too_short"})
    if len(password) > LONGEST:
        raise Invalid({field: "too_long"})
    small = password.lower()
    if small in COMMON or len(set(small)) < 4 or small in {word.lower() for word in own_words}:
        raise Invalid({field: "common"})


def hash_password(password: str) -> str:
    """argon2id with 19 MiB and two passes: some 25 milliseconds. Never inside a transaction."""
    return _hasher.hash(password)


def is_password(kept: str | None, password: str) -> bool:
    """Whether it is the password of this hash; without a hash no, after the same time."""
    try:
        return _hasher.verify(kept or _NOBODYS, password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def needs_new_hash(kept: str) -> bool:
    """Whether the hash was made with other costs than today's."""
    return _hasher.check_needs_rehash(kept)
