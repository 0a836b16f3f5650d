"""How each kind of Rest.li method looks in Python."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import attrs

from codegen.operations import Argument, Family, Method
from codegen.types import Import

__all__ = ["Signature", "signature", "signature_imports"]

_FIELDS = "str | Sequence[str] | None"


@attrs.frozen(kw_only=True)
class Signature:
    """All that a template prints of one method."""

    positional: Sequence[str]
    keywords: Sequence[str]
    returns: str
    docstring: str
    statement: str


def signature(family: Family, method: Method) -> Signature:
    """Spell one method; the statement hands everything to the resource's base class."""
    return _KINDS[method.restli](family, method)


def signature_imports(family: Family, method: Method) -> set[Import]:
    """What the annotations of one method need."""
    shown = list(method.arguments)
    if method.restli == "PARTIAL_UPDATE":
        shown += family.changes
    found = {item for argument in shown for item in argument.type.imports}
    if method.restli not in ("PARTIAL_UPDATE", "BATCH_PARTIAL_UPDATE"):
        found |= {item for kind in (method.body, method.result) if kind for item in kind.imports}
    if method.key == "Urn":
        found |= {("linkedin_ads_async.urn", "Urn"), ("linkedin_ads_async.urn", "UrnLike")}
    return found


def _plain(call: str, returns: str, *, extra: str = "") -> Callable[[Family, Method], Signature]:
    """Methods that hand their arguments on; `extra` is a positional one before them."""

    def build(_: Family, method: Method) -> Signature:
        result = method.result.hint if method.result else "None"
        positional = [*_path(method)]
        before = ""
        if extra == "entity" and method.body:
            positional.append(f"entity: {method.body.hint}")
            before = "entity"
        elif extra == "entities" and method.body:
            positional.append(f"entities: Sequence[{method.body.hint}]")
            before = "entities"
        elif extra == "pairs" and method.body:
            pair = f"tuple[{_key_hint(method)}, {method.body.hint}]"
            positional.append(f"entities: Sequence[{pair}]")
            before = "entities"
        elif extra == "ids":
            positional.append(f"ids: Sequence[{_key_hint(method)}]")
            before = "ids"
        elif extra == "changes":
            changes = f"Mapping[{_key_hint(method)}, Patch | Mapping[str, Any]]"
            positional.append(f"changes: {changes}")
            before = "changes"
        key = "Urn" if method.key == "Urn" else "int" if method.key == "int" else "Any"
        answer = returns.format(result=result, key=key, asked=_key_hint(method))
        handed = [f"operations.{method.constant}", *([before] if before else []), *_handed(method)]
        verb = "return " if method.listing else "" if answer == "None" else "return "
        wait = "" if method.listing else "await "
        return Signature(
            positional=positional,
            keywords=_keywords(method),
            returns=answer,
            docstring=_docstring(method),
            statement=f"{verb}{wait}self.{call}({', '.join(handed)})",
        )

    return build


def _update(family: Family, method: Method) -> Signature:
    changes = [f"{a.name}: {a.type.hint} | Unset | None = UNSET" for a in family.changes]
    given = ", ".join(f'"{a.name}": {a.name}' for a in family.changes)
    handed = ", ".join([f"operations.{method.constant}", "patch", f"{{{given}}}", *_handed(method)])
    return Signature(
        positional=_path(method),
        keywords=[*_keywords(method), "patch: Patch | None = None", *changes],
        returns="None",
        docstring=_docstring(method),
        statement=f"await self._update({handed})",
    )


def _action(family: Family, method: Method) -> Signature:
    if method.creates:
        return _plain("_create_by_action", "Created[{key}]")(family, method)
    return _plain("_call", "{result}")(family, method)


_KINDS: dict[str, Callable[[Family, Method], Signature]] = {
    "GET": _plain("_call", "{result}"),
    "GET_ALL": _plain("_pages", "Pages[{result}]"),
    "FINDER": _plain("_pages", "Pages[{result}]"),
    "BATCH_GET": _plain("_batch_get", "BatchResult[{asked}, {result}]", extra="ids"),
    "CREATE": _plain("_create", "Created[{key}]", extra="entity"),
    "BATCH_CREATE": _plain("_batch_create", "BatchCreated[{key}]", extra="entities"),
    "UPDATE": _plain("_replace", "None", extra="entity"),
    "PARTIAL_UPDATE": _update,
    "BATCH_UPDATE": _plain("_batch_replace", "BatchResult[{asked}, None]", extra="pairs"),
    "BATCH_PARTIAL_UPDATE": _plain("_batch_update", "BatchResult[{asked}, None]", extra="changes"),
    "DELETE": _plain("_call", "None"),
    "BATCH_DELETE": _plain("_batch_delete", "BatchResult[{asked}, None]", extra="ids"),
    "ACTION": _action,
}


def _key_hint(method: Method) -> str:
    return {"int": "int", "Urn": "UrnLike"}.get(method.key, "Any")


def _shown(method: Method) -> list[Argument]:
    """Query and body arguments; the keys of a batch have a place of their own."""
    batch = method.restli.startswith("BATCH")
    return [a for a in method.arguments if a.where != "path" and not (batch and a.name == "ids")]


def _path(method: Method) -> list[str]:
    return [f"{a.name}: {a.type.hint}" for a in method.arguments if a.where == "path"]


def _keywords(method: Method) -> list[str]:
    shown = sorted(_shown(method), key=lambda argument: not argument.required)
    return [_keyword(argument) for argument in shown]


def _keyword(argument: Argument) -> str:
    hint = "str | Sequence[str]" if argument.literal else argument.type.hint
    return f"{argument.name}: {hint}" + ("" if argument.required else " | None = None")


def _handed(method: Method) -> list[str]:
    paths = [a for a in method.arguments if a.where == "path"]
    return [f"{a.name}={a.name}" for a in (*paths, *_shown(method))]


def _docstring(method: Method) -> str:
    parts = [method.summary]
    if method.description:
        parts.append(method.description)
    described = [a for a in method.arguments if a.description and a.where != "path"]
    if described and method.restli != "PARTIAL_UPDATE":
        lines = [_described(a) for a in described]
        parts.append("Arguments:\n" + "\n".join(lines))
    if method.restli == "PARTIAL_UPDATE":
        parts.append(
            "A field that is not given stays as it is; None deletes it.\n"
            "`patch=diff(before, after)` changes nested members too."
        )
    if method.uncertain:
        parts.append(textwrap.fill(f"Uncertain: {method.uncertain}.", 88))
    parts.append(f"Rest.li {method.restli}, `{method.http} {method.path}`.\n{_scopes(method)}")
    text = "\n\n".join(part.strip() for part in parts)
    return text if text.count("\n") == 0 else text + "\n"


def _described(argument: Argument) -> str:
    text = " ".join(argument.description.split())
    since = f" From version {argument.since} on." if argument.since else ""
    return textwrap.fill(
        f"{argument.name}: {text}{since}", 86, initial_indent="    ", subsequent_indent="        "
    )


def _scopes(method: Method) -> str:
    if not method.scopes:
        return "Scope: not documented."
    named = [" and ".join(scopes) for scopes in method.scopes if scopes]
    return f"Scope: {' or '.join(named)}." if named else "Scope: any token."
