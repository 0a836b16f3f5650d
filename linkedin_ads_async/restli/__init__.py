"""Rest.li 2.0.0 as LinkedIn's Marketing API speaks it: pure functions, no I/O, no clock."""

from __future__ import annotations

from linkedin_ads_async.restli.decode import decode, decode_params
from linkedin_ads_async.restli.encode import encode, encode_params, encode_path_key
from linkedin_ads_async.restli.envelopes import (
    BatchParts,
    Collection,
    CreatedElement,
    batch_body,
    created_key,
    elements_body,
    read_action,
    read_batch,
    read_batch_created,
    read_batch_finder,
    read_collection,
)
from linkedin_ads_async.restli.keys import (
    RawKey,
    canonical_key,
    decode_key,
    encode_body_key,
    encode_key,
    same_key,
)
from linkedin_ads_async.restli.patch import Patch, apply_patch, diff_documents, set_and_delete
from linkedin_ads_async.restli.path import fill_path, match_path
from linkedin_ads_async.restli.refusals import (
    element_refusal,
    embedded_refusal,
    refusal,
    retry_after_s,
)
from linkedin_ads_async.restli.tunnel import needs_tunnel, tunnel, untunnel

__all__ = [
    "BatchParts",
    "Collection",
    "CreatedElement",
    "Patch",
    "RawKey",
    "apply_patch",
    "batch_body",
    "canonical_key",
    "created_key",
    "decode",
    "decode_key",
    "decode_params",
    "diff_documents",
    "element_refusal",
    "elements_body",
    "embedded_refusal",
    "encode",
    "encode_body_key",
    "encode_key",
    "encode_params",
    "encode_path_key",
    "fill_path",
    "match_path",
    "needs_tunnel",
    "read_action",
    "read_batch",
    "read_batch_created",
    "read_batch_finder",
    "read_collection",
    "refusal",
    "retry_after_s",
    "same_key",
    "set_and_delete",
    "tunnel",
    "untunnel",
]
