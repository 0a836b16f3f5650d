"""Decompression with an eye on the end of the stream and on the size.

aiohttp hands out a gzip body that was cut as if it were whole, so this is done here.
"""

from __future__ import annotations

import zlib
from functools import cache
from typing import Any

from linkedin_ads_async.errors import ResponseTooLarge, TransportError

__all__ = ["OFFERED", "decompressed"]

OFFERED = "gzip, deflate"
"""What `Accept-Encoding` says."""
_MOST_BYTES = 512 * 2**20
_UNSUSPECTED_BYTES = 32 * 2**20
"""Four times the usual largest answer, 15,000 rows of 20 metrics."""
_RATIO = 100
"""JSON of numbers shrinks 5 to 20 times, a gzip bomb 1,000 times."""

_PIECE_BYTES = 65_536
"""What is fed at a time: isal is fastest with it, and a bomb is seen early."""
_GROWTH_BYTES = 1_048_576
"""What may come out at a time."""

_GZIP_BITS = 31
_ZLIB_BITS = 15
_BARE_BITS = -15


def decompressed(raw: bytes, coding: str, *, limit_bytes: int | None = None) -> bytes:
    """Undo a `Content-Encoding`: gzip, deflate or none.

    Raises `ResponseTooLarge` beyond `limit_bytes`, by default what so short a body can honestly
    hold, and `TransportError` (coding) for a stream that is cut or damaged, and for a coding that
    was not asked for.
    """
    if limit_bytes is None:
        limit_bytes = min(_MOST_BYTES, max(_UNSUSPECTED_BYTES, _RATIO * len(raw)))
    coding = coding.strip().lower()
    if coding in ("", "identity") or not raw:
        return _within(raw, limit_bytes)
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise TransportError(
            f"the answer came in the coding {coding[:40]!r}, which was not asked for: look for a "
            "proxy that changes answers",
            kind="coding",
        )
    bits = _deflate_bits(raw) if coding == "deflate" else _GZIP_BITS
    try:
        return _inflate(raw, bits, limit_bytes)
    except (zlib.error, _zlib().error) as error:
        raise TransportError(
            f"the {coding} body of the answer is damaged: {error}", kind="coding"
        ) from error


def _inflate(raw: bytes, bits: int, limit_bytes: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    stream = _zlib().decompressobj(bits)
    for at in range(0, len(raw), _PIECE_BYTES):
        rest = raw[at : at + _PIECE_BYTES]
        while rest:
            if stream.eof:
                # A gzip body may hold several members, one after the other.
                stream = _zlib().decompressobj(bits)
            piece = stream.decompress(rest, min(_GROWTH_BYTES, limit_bytes - size + 1))
            size += len(piece)
            if size > limit_bytes:
                raise _too_large(limit_bytes)
            pieces.append(piece)
            rest = stream.unused_data if stream.eof else stream.unconsumed_tail
    pieces.append(stream.flush())
    if not stream.eof:
        raise TransportError(
            f"the compressed body of the answer is cut, after {len(raw):,} bytes",
            kind="coding",
        )
    return _within(b"".join(pieces), limit_bytes)


def _within(body: bytes, limit_bytes: int) -> bytes:
    if len(body) > limit_bytes:
        raise _too_large(limit_bytes)
    return body


def _too_large(limit_bytes: int) -> ResponseTooLarge:
    return ResponseTooLarge(
        f"the answer is larger than {limit_bytes:,} bytes when decompressed: ask for fewer fields, "
        "entities or days",
        kind="coding",
    )


def _deflate_bits(raw: bytes) -> int:
    """Some servers send bare deflate where the zlib format is due."""
    zlib_header = len(raw) > 1 and raw[0] & 15 == 8 and int.from_bytes(raw[:2], "big") % 31 == 0
    return _ZLIB_BITS if zlib_header else _BARE_BITS


@cache
def _zlib() -> Any:
    """isal where it is installed, which takes half the time."""
    try:
        from isal import isal_zlib  # noqa: PLC0415  # an optional speed-up
    except ImportError:
        return zlib
    return isal_zlib
