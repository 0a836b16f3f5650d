"""Calls of any operation with seeded arguments and bodies: most of them good, some of them broken."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import date
from random import Random
from typing import Any, get_args, get_origin
from urllib.parse import quote

import attrs
import orjson

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.restli import encode_key, encode_params, encode_path_key
from linkedin_ads_async.sandbox.context import Place, compound_names, place
from linkedin_ads_async.sandbox.families.names.taxonomy import LISTS
from linkedin_ads_async.sandbox.families.targeting.facets import FACETS
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis

__all__ = ["ORIGIN", "RandomCalls"]

ORIGIN = "http://127.0.0.1:1"
WORDS = ("", " ", "a", "São Paulo", "x" * 130, "NONE", "en_US", "n/a", "a,b:(c)'%25", "\x00", "🙂")
NUMBERS = (0, 1, 2, 10, 100, -1, 10**6, 2**31, 2**63, 10**25)
JUNK: tuple[Any, ...] = (
    None,
    0,
    -1,
    10**30,
    1.5,
    True,
    "",
    "x",
    "urn:li:x:1",
    [],
    [[]],
    {},
    {"a": {}},
    [None],
)
MOST_DEEP = 5
FORBIDDEN = 0.2
MOST_POOL = 4_000


class RandomCalls:
    """Calls to one sandbox; keys and URNs are mostly those of what it holds just now."""

    def __init__(self, state: State, seed: int) -> None:
        self.state = state
        self.dice = Random(seed)  # noqa: S311  # no secret
        self.operations = facts.load()
        self.numbers: list[int] = []
        self.urns: dict[str, list[str]] = {}
        self.entities: dict[str, list[tuple[Any, Any, Any]]] = {}
        """Parent, key and document by resource."""
        self.look_around()

    def look_around(self) -> None:
        """Learn the keys of everything that there is."""
        self.numbers.clear()
        self.urns.clear()
        self.entities.clear()
        world, store = self.state.world, self.state.store
        for account in world.accounts:
            if not account.forbidden or self.dice.random() < FORBIDDEN:
                self._learn(account.urn, account.company_urn)
                self.numbers += [account.id] * 5
            for resource in ("adCampaignGroups", "adCampaigns", "creatives"):
                store.shelf(resource, account.id)
        self._learn(world.member, *(facet.urn for facet in FACETS.values()))
        for entity, entries in LISTS.items():
            self._learn(*(f"urn:li:{entity}:{number}" for number in entries))
            self.numbers += entries
        for resource in dict.fromkeys(one.resource for one in self.operations):
            store.shelf(resource)
        for (resource, parent), shelf in list(store._shelves.items()):  # all of it
            held = list(shelf.items())[:MOST_POOL]
            self.entities.setdefault(resource, []).extend((parent, *entry) for entry in held)
            for key in dict(held):
                self._learn(*(key if isinstance(key, tuple) else (key,)))
                if isinstance(key, int):
                    self.numbers.append(key)
                    self._learn(f"urn:li:{ENTITIES.get(resource, resource.rstrip('s'))}:{key}")

    def _learn(self, *keys: object) -> None:
        for key in keys:
            if isinstance(key, str) and key.startswith("urn:"):
                self.urns.setdefault(Urn(key).entity, []).append(key)

    def call(self, operation: Operation | None = None) -> Call:
        operation = operation or self.dice.choice(self.operations)
        given = {p.wire: self.value(p.type, p) for p in operation.parameters if self._sends(p)}
        given |= self._known_keys(operation)
        path = operation.path
        for p in operation.parameters:
            if p.where == "path":
                path = path.replace(f"{{{p.wire}}}", _path_key(given[p.wire]))
        params = {p.wire: given[p.wire] for p in operation.parameters if _is_query(p, given)}
        params |= dict(operation.constants) | _routed(operation)
        ids = self._ids(operation, given)
        if ids is not None:
            params["ids"] = ids
        return Call(
            http=operation.http,
            path=operation.root + path,
            query=_query(params),
            headers={
                "authorization": f"Bearer {self.state.token.text}",
                "linkedin-version": self.dice.choice(("202601", "202605", "202608", "202609")),
                "x-restli-protocol-version": "2.0.0",
                "x-restli-method": operation.restli,
            },
            body=self._body(operation, given, ids),
        )

    def _known_keys(self, operation: Operation) -> dict[str, Any]:
        """Mostly the keys of something that there is, each below its own parent."""
        here = place(operation.path, operation.resource)
        entities = self.entities.get(operation.resource) or self._below(here)
        if not entities or self.dice.random() < 0.15:
            return {}
        parent, key, _ = self.dice.choice(entities)
        found = {} if here.parent_key is None else {here.parent_key: parent}
        if "(" not in operation.path:
            found |= dict.fromkeys(here.own_keys, key)
        elif isinstance(key, tuple):
            found |= dict(zip(compound_names(operation.resource), key, strict=True))
            found |= dict(zip(sorted(here.own_keys), key, strict=True))
        return found

    def _below(self, here: Place) -> list[tuple[Any, Any, Any]]:
        above = self.entities.get(here.parent or "", [])
        return [(key, self.dice.choice(NUMBERS), None) for _, key, _ in above]

    def _sends(self, parameter: Parameter) -> bool:
        if parameter.where == "path":
            return True
        often = 0.97 if parameter.required else 0.3
        return self.dice.random() < (0.03 if parameter.literal else often)

    def _ids(self, operation: Operation, given: Mapping[str, Any]) -> list[Any] | None:
        if not operation.restli.startswith("BATCH_") or operation.restli == "BATCH_CREATE":
            return None
        known = [key for parent, key, _ in self.entities.get(operation.resource, ())]
        if self.dice.random() < 0.2 or not known:
            return list(given.get("ids") or [])
        keys = [self.dice.choice(known) for _ in range(self.dice.choice((1, 1, 2, 5)))]
        names = compound_names(operation.resource)
        return [dict(zip(names, k, strict=True)) if isinstance(k, tuple) else k for k in keys]

    def _body(self, operation: Operation, given: Mapping[str, Any], ids: list[Any] | None) -> bytes:
        match operation.restli:
            case "CREATE" | "UPDATE":
                body = self.entity(operation)
            case "PARTIAL_UPDATE":
                body = self._patch(operation)
            case "BATCH_CREATE":
                count = self.dice.choice((0, 1, 1, 2, 5))
                body = {"elements": [self.entity(operation) for _ in range(count)]}
            case "BATCH_UPDATE":
                body = {"entities": self._by_key(ids, lambda: self.entity(operation))}
            case "BATCH_PARTIAL_UPDATE":
                body = {"entities": self._by_key(ids, lambda: self._patch(operation))}
            case "ACTION":
                wanted = [p for p in operation.parameters if p.where == "body"]
                body = {p.wire: given[p.wire] for p in wanted if p.wire in given}
                body = body or self.entity(operation)
            case _:
                return b""
        body = self._spoilt(body)
        if self.dice.random() < 0.01:
            return self.dice.choice((b"", b"{", b"[]", b"\xff", b'"x"', b"null", b"[" * 2000))
        return _json(body)

    def _by_key(self, ids: list[Any] | None, make: Callable[[], Any]) -> dict[str, Any]:
        try:
            return {encode_key(one): make() for one in ids or ()}
        except Exception:  # noqa: BLE001  # a key without a form is none that anybody sends
            return {"1": make()}

    def _patch(self, operation: Operation) -> Any:
        entity = self.entity(operation)
        if not isinstance(entity, dict):
            return {"patch": entity}
        fields = [name for name in entity if self.dice.random() < 0.4]
        patch: dict[str, Any] = {"$set": {name: entity[name] for name in fields}}
        if self.dice.random() < 0.2 and entity:
            patch["$delete"] = [self.dice.choice(list(entity))]
        for name, inner in entity.items():
            if isinstance(inner, dict) and self.dice.random() < 0.1:
                patch[name] = {"$set": inner}
        return {"patch": patch}

    def entity(self, operation: Operation) -> Any:
        """An entity as a create sends it: of its model's fields, or much like one that exists."""
        model = operation.body if operation.body is not None else dict[str, Any]
        known = self.entities.get(operation.resource)
        if not known or not attrs.has(model) or self.dice.random() < 0.4:
            return self.value(model)
        document = orjson.loads(orjson.dumps(self.dice.choice(known)[2]))
        fields = fields_of(model)
        for name in [*document]:
            if name not in fields or fields[name].metadata.get("read_only"):
                del document[name]
            elif self.dice.random() < 0.1:
                document[name] = self.value(fields[name].type)
        return document

    def value(self, type_: Any, parameter: Parameter | None = None, deep: int = 0) -> Any:
        """A value of a type in its wire form."""
        dice = self.dice
        args = [arg for arg in get_args(type_) if arg is not type(None)]
        origin = get_origin(type_)
        if type_ is Any or deep > MOST_DEEP:
            return self._any(deep)
        if origin is list:
            count = dice.choice((0, 1, 1, 1, 2, 3, 6))
            return [self.value(args[0], parameter, deep + 1) for _ in range(count)]
        if origin is dict:
            count = dice.choice((0, 1, 2))
            names = ("a", *WORDS[2:6], *(self._urn("adTargetingFacet") for _ in range(2)))
            return {dice.choice(names): self.value(args[1], None, deep + 1) for _ in range(count)}
        if args:
            return self.value(args[0], parameter, deep)
        if attrs.has(type_):
            return self._record(type_, deep)
        return self._scalar(type_, parameter)

    def _record(self, model: Any, deep: int) -> dict[str, Any]:
        found = {}
        for name, field in fields_of(model).items():
            required = field.metadata.get("required") is not None
            read_only = field.metadata.get("read_only")
            often = 0.005 if read_only else 0.96 if required else 0.35 / (deep + 1) + 0.1
            if self.dice.random() < often:
                found[name] = self.value(field.type, None, deep + 1)
        return found

    def _scalar(self, type_: Any, parameter: Parameter | None) -> Any:
        dice = self.dice
        if isinstance(type_, type) and issubclass(type_, OpenEnum):
            return str(dice.choice(list(type_))) if dice.random() < 0.97 else "NO_SUCH"
        if type_ is Urn:
            return self._urn(parameter.urn if parameter else None)
        if type_ is EpochMillis:
            days = dice.choice((-400, -30, -1, 0, 0, 1, 30))
            return self.state.clock.millis + days * 86_400_000 + dice.randrange(1000)
        if type_ is date:
            day = date.fromordinal(self.state.world.today.toordinal() - dice.randrange(800))
            return {"year": day.year, "month": day.month, "day": day.day}
        pools: dict[Any, Any] = {
            bool: (False, True),
            int: self.numbers if dice.random() < 0.7 else NUMBERS,
            float: (0.0, 1.5, -3.25),
            str: ("Name", f"Name {dice.randrange(99)}", *WORDS),
        }
        return dice.choice(pools.get(type_, ("12.50", "100", "0", "-1", "x", "1e3")))

    def _urn(self, entity: str | None) -> str:
        dice = self.dice
        if entity is None and dice.random() < 0.6:
            entity = dice.choice(("sponsoredAccount", "organization", "sponsoredCampaign"))
        known = self.urns.get(entity or dice.choice(list(self.urns)), [])
        if known and dice.random() < 0.9:
            return dice.choice(known)
        kind = entity or dice.choice(("person", "geo", "adTargetingFacet", "share", "image"))
        return dice.choice(
            (f"urn:li:{kind}:1", f"urn:li:{kind}:x", f"urn:li:{kind}:(a,1)", "urn:x")
        )

    def _any(self, deep: int) -> Any:
        dice = self.dice
        match dice.randrange(5):
            case 0:
                return self._urn(None)
            case 1 if deep <= MOST_DEEP:
                return {dice.choice(("a", "value", "id")): self._any(deep + 2)}
            case 2 if deep <= MOST_DEEP:
                return [self._any(deep + 2)]
            case 3:
                return dice.choice(NUMBERS)
            case _:
                return dice.choice(WORDS)

    def _spoilt(self, document: Any) -> Any:
        """Now and then something else in one place of a document, or nothing."""
        while self.dice.random() < 0.3:
            places = list(_places(document))
            if not places:
                return document
            holder, name = self.dice.choice(places)
            if self.dice.random() < 0.3:
                del holder[name]
            else:
                holder[name] = deepcopy(self.dice.choice(JUNK))
        return document


ENTITIES = {
    "conversions": "llaPartnerConversion",
    "adCampaigns": "sponsoredCampaign",
    "adCampaignGroups": "sponsoredCampaignGroup",
    "adAccounts": "sponsoredAccount",
    "organizations": "organization",
    "leadForms": "leadGenForm",
}


def _places(document: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(document, dict | list):
        names = list(document) if isinstance(document, dict) else range(len(document))
        for name in names:
            yield document, name
            yield from _places(document[name])


def _is_query(parameter: Parameter, given: Mapping[str, Any]) -> bool:
    return parameter.where == "query" and parameter.wire in given


def _routed(operation: Operation) -> dict[str, str]:
    name = {"FINDER": "q", "ACTION": "action"}.get(operation.restli)
    return {} if name is None else {name: str(operation.member)}


def _query(params: Mapping[str, Any]) -> str:
    """The query; dotted names become records."""
    whole: dict[str, Any] = {}
    for wire, value in params.items():
        *above, last = wire.split(".")
        inner = whole
        for name in above:
            inner = inner.setdefault(name, {})
        inner[last] = value
    kept = {name: _sendable(value) for name, value in whole.items()}
    fields = kept.pop("fields", None)
    query = encode_params({name: value for name, value in kept.items() if value not in ({}, None)})
    return query if fields is None else f"{query}&fields={quote(str(fields))}"


def _sendable(value: Any) -> Any:
    """Without what Rest.li has no form for in a query."""
    if isinstance(value, dict):
        return {name or "x": _sendable(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_sendable(one) for one in value if one is not None]
    return value


def _path_key(value: Any) -> str:
    """A key in the path; one that has no form there becomes another."""
    try:
        return encode_path_key(value)
    except UsageError:
        return "x"


def _json(document: Any) -> bytes:
    """JSON as others write it: with numbers beyond 64 bits, which orjson refuses."""
    return json.dumps(document).encode()
