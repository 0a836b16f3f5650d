"""Bodies that come compressed: whole, cut, damaged, and far larger than they look."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from isal import isal_zlib

from linkedin_ads_async.errors import ResponseTooLarge, TransportError
from linkedin_ads_async.transport import coding

TEXT = b'{"elements":[%s]}' % b",".join(b'{"clicks":%d}' % (n * n) for n in range(20_000))


@pytest.fixture(params=["zlib", "isal"], autouse=True)
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every test runs with the standard library and with isal."""
    chosen = zlib if request.param == "zlib" else isal_zlib
    monkeypatch.setattr(coding, "_zlib", lambda: chosen)
    return str(request.param)


def bare_deflate(text: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(text) + stream.flush()


@pytest.mark.parametrize("text", [b"", b"{}", TEXT, TEXT * 5], ids=["none", "tiny", "1", "5"])
@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", bare_deflate),
        ("identity", bytes),
        ("", bytes),
    ],
)
def test_a_whole_body_is_what_was_packed(name: str, pack: object, text: bytes) -> None:
    assert text == coding.decompressed(pack(text), name)  # type: ignore[operator]


def test_a_gzip_body_of_several_members_is_read_whole() -> None:
    assert b"one two" == coding.decompressed(gzip.compress(b"one ") + gzip.compress(b"two"), "gzip")


def test_a_coding_that_was_not_offered_is_named() -> None:
    with pytest.raises(TransportError, match="'br'") as caught:
        coding.decompressed(b"x", "br")
    assert "coding" == caught.value.kind


PACKED = gzip.compress(TEXT, mtime=0)


def outcome(body: bytes, name: str) -> bytes | str:
    """The text, or the kind of the error."""
    try:
        return coding.decompressed(body, name)
    except TransportError as error:
        return error.kind


@pytest.mark.parametrize("end", [1, 9, 10, 100, len(PACKED) - 9, len(PACKED) - 8, len(PACKED) - 1])
def test_a_cut_body_is_never_taken_for_whole(end: int) -> None:
    with pytest.raises(TransportError) as caught:
        coding.decompressed(PACKED[:end], "gzip")
    assert "coding" == caught.value.kind


@settings(max_examples=60, deadline=None)
@given(st.integers(10, len(PACKED) - 1), st.integers(0, 7))
def test_a_flipped_bit_never_changes_the_text(place: int, bit: int) -> None:
    """The checksum sees what the coding does not; a few bits are padding."""
    damaged = bytearray(PACKED)
    damaged[place] ^= 1 << bit
    assert outcome(bytes(damaged), "gzip") in (TEXT, "coding")


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=300), st.sampled_from(["gzip", "deflate"]))
def test_noise_is_an_error_of_ours_or_a_body(noise: bytes, name: str) -> None:
    assert isinstance(outcome(noise, name), bytes) or "coding" == outcome(noise, name)


def test_a_body_past_the_limit_is_refused() -> None:
    assert bytes(1000) == coding.decompressed(gzip.compress(bytes(1000)), "gzip", limit_bytes=1000)
    with pytest.raises(ResponseTooLarge, match="999"):
        coding.decompressed(gzip.compress(bytes(1000)), "gzip", limit_bytes=999)


_BOMB = """
import resource, sys, zlib
from linkedin_ads_async.errors import ResponseTooLarge
from linkedin_ads_async.transport import coding
if sys.argv[1] == "zlib":
    coding._zlib = lambda: zlib
bomb = sys.stdin.buffer.read()
unit = 2**20 if sys.platform == "darwin" else 2**10
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
before = peak()
try:
    coding.decompressed(bomb, "gzip")
except ResponseTooLarge:
    print(peak() - before)
"""


def test_a_bomb_of_300_mb_grows_a_process_by_less_than_80(library: str) -> None:
    stream = zlib.compressobj(9, wbits=31)
    bomb = b"".join(stream.compress(bytes(2**20)) for _ in range(300)) + stream.flush()
    ended = subprocess.run(
        [sys.executable, "-c", _BOMB, library],
        input=bomb,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert float(ended.stdout) < 80
