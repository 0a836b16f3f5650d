"""One call with everything that its handler needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs
import orjson

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import encode_key
from linkedin_ads_async.sandbox.answers import bad_body, classic, not_found
from linkedin_ads_async.sandbox.gate import Call, denied
from linkedin_ads_async.sandbox.projection import Tree, parse_fields
from linkedin_ads_async.sandbox.roles import may_write
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf
from linkedin_ads_async.urn import Urn

__all__ = ["Context", "Place", "compound_names", "entity_key", "key_text", "place"]

_NUMBER = re.compile(r"0|[1-9][0-9]*")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_PARTS = re.compile(r"[(,](\w+):\{(\w+)\}")


@attrs.frozen
class Place:
    """Where an operation's path leads: `/dmpSegments/{id}/users` is below one of `dmpSegments`."""

    parent: str | None
    """Name of the resource above."""
    parent_key: str | None
    own_keys: tuple[str, ...]
    """Names of the path's own keys; several where the key is compound."""


@cache
def place(path: str, resource: str) -> Place:
    above, _, below = path.rpartition(f"/{resource}")
    parents = _PLACEHOLDER.findall(above)
    return Place(
        parent=above.split("/")[-2] if parents else None,
        parent_key=parents[-1] if parents else None,
        own_keys=tuple(_PLACEHOLDER.findall(below)),
    )


@attrs.frozen(kw_only=True)
class Context:
    """A call that has passed the gate. `arguments` are typed, by wire name."""

    state: State
    operation: Operation
    call: Call
    version: str
    keys: tuple[str, ...]
    """Names of the keys in the path, in their order."""
    arguments: Mapping[str, Any]
    origin: str = ""
    """Where the sandbox is reached, `http://127.0.0.1:49152`."""

    @property
    def place(self) -> Place:
        return place(self.operation.path, self.operation.resource)

    @property
    def account(self) -> Document | None:
        """The account of a nested path; 404 where there is none, 403 where it is forbidden."""
        if self.place.parent != "adAccounts":
            return None
        return self.visible_account(self.arguments["adAccountId"])

    @property
    def parent(self) -> Key | None:
        """The key of the entity that the path is below; 404 where there is none."""
        name = self.place.parent_key
        if name is None or self.place.parent is None:
            return None
        key = entity_key(self.arguments[name])
        if self.place.parent == "adAccounts":
            self.visible_account(int(str(key)))
        elif key not in self.state.store.shelf(self.place.parent):
            raise not_found(f"{self.place.parent} {key}")
        return key

    @property
    def shelf(self) -> Shelf:
        return self.state.store.shelf(self.operation.resource, self.parent)

    @property
    def key(self) -> Key:
        """The key of the entity in the path."""
        if parts := _PARTS.findall(self.operation.path):
            return entity_key({part: self.arguments[name] for part, name in parts})
        return entity_key(self.arguments[self.place.own_keys[0]])

    @property
    def ids(self) -> dict[str, Key]:
        """The keys of a batch, by what answers call them; 400 for what is no key here."""
        return {key_text(one): self.own_key(one) for one in self.arguments["ids"]}

    def own_key(self, value: Any) -> Key:
        """A key of the operation's resource that did not come in a path."""
        names = compound_names(self.operation.resource)
        is_record = isinstance(value, Mapping)
        if isinstance(value, list) or (names and not (is_record and set(value) == set(names))):
            wanted = f"a record of {', '.join(names)}" if names else "one value"
            raise bad_body(f"{value!r} is no key, which is {wanted}", status=400)
        return entity_key(value)

    @property
    def tree(self) -> Tree:
        """The projection; empty where everything is wanted."""
        text = self.arguments.get("fields")
        if not text or not attrs.has(self.operation.result):
            return {}
        return parse_fields(text, fields_of(self.operation.result))

    def asking(self, **arguments: Any) -> Context:
        """The same call with other arguments."""
        return attrs.evolve(self, arguments={**self.arguments, **arguments})

    def visible_account(self, account: int) -> Document:
        document = self.state.store.account(account)
        if document is None:
            raise not_found(f"urn:li:sponsoredAccount:{account}")
        self.check_access(f"urn:li:sponsoredAccount:{account}")
        return document

    def check_access(self, account_urn: str) -> None:
        """Refuse what belongs to an account in which the member has no role."""
        if account_urn in self.state.world.forbidden_urns:
            raise classic(403, "ACCESS_DENIED", denied(self.operation, self.version), 100)
        if self.operation.http != "GET" and account_urn.startswith("urn:li:sponsoredAccount:"):
            self._check_role(account_urn)

    def _check_role(self, account_urn: str) -> None:
        users, member = self.state.store.shelf("adAccountUsers"), self.state.world.member
        role = users.get((account_urn, member), {}).get("role", "VIEWER")
        if not self.operation.safe and not may_write(role, self.operation.resource):
            raise classic(403, "ACCESS_DENIED", denied(self.operation, self.version), 100)

    def json(self) -> Any:
        """The body; what is no JSON, or nested too deeply to be written again, is refused."""
        try:
            document = orjson.loads(self.call.body)
            orjson.dumps(document)
        except (orjson.JSONDecodeError, orjson.JSONEncodeError) as error:
            raise bad_body(f"The request body is no JSON: {error}", status=400) from error
        return document


@cache
def compound_names(resource: str) -> tuple[str, ...]:
    """Names of the parts of a resource's compound keys, in order: `("account", "user")`."""
    paths = (one.path for one in facts.load() if one.resource == resource)
    found = next(filter(None, map(_PARTS.findall, paths)), [])
    return tuple(sorted(part for part, _ in found))


def entity_key(value: Any) -> Key:
    """A key in the form that shelves use: numbers, URNs as plain text, compound keys as tuples.

    The parts of a compound key stand in the order of their names. A number in digits is a number,
    whatever type the key has: not all types of keys are known.
    """
    if isinstance(value, Mapping):
        return tuple(str(part) for _, part in sorted(value.items()))
    if isinstance(value, tuple):
        return tuple(str(part) for part in value)
    # A list is no key: as text it is the key of nothing.
    text = str(value) if isinstance(value, Urn | list) else value
    return int(text) if isinstance(text, str) and _NUMBER.fullmatch(text) else text


def key_text(asked: Any) -> str:
    """A key as batch answers spell it. Source: reference/restli-protocol 7.1."""
    return encode_key(asked) if isinstance(asked, Mapping) else str(asked)
