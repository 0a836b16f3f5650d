"""Decompression with an end check and a size cap: aiohttp's own takes a cut body for whole."""

from __future__ import annotations

import importlib
import zlib
from typing import Any

from linkedin_ads_async.errors import ResponseTooLarge, TransportError

__all__ = ["INLINE_BYTES", "RECEIVED_LIMIT_BYTES", "decompressed", "offered"]

INLINE_BYTES = 64 * 1024
"""Below this, a body is decoded on the loop: a thread would cost more than the work."""
RECEIVED_LIMIT_BYTES = 64 * 2**20
DECODED_LIMIT_BYTES = 512 * 2**20

offered = "gzip, deflate"
_WINDOW_BITS = {"gzip": 31, "deflate": 15}


def decompressed(body: bytes, coding: str) -> bytes:
    """Undo a content coding. Raises `TransportError` (coding) for a body that is cut or damaged."""
    name = coding.strip().lower()
    if name in ("", "identity"):
        return body
    if name not in _WINDOW_BITS:
        raise TransportError(f"the answer came in the coding {name!r}, not offered", kind="coding")
    library, bits = _library(), _WINDOW_BITS[name]
    stream = library.decompressobj(bits)
    try:
        whole: bytes = stream.decompress(body, DECODED_LIMIT_BYTES + 1)
    except (zlib.error, library.error) as error:
        raise TransportError(f"the {name} body is damaged: {error}", kind="coding") from error
    if len(whole) > DECODED_LIMIT_BYTES:
        raise ResponseTooLarge(
            f"the answer is larger than {DECODED_LIMIT_BYTES:,} bytes", kind="coding"
        )
    if not stream.eof:
        raise TransportError(f"the {name} body is cut: its end is missing", kind="coding")
    return whole


def _library() -> Any:
    """isal where it is installed (extra `bulk`), several times faster; else the standard zlib."""
    try:
        return importlib.import_module("isal.isal_zlib")
    except ImportError:
        return zlib
