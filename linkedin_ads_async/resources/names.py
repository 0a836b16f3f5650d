"""Names for URNs of any kind, in few calls, and each only once."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from linkedin_ads_async.errors import LinkedInAdsError, UsageError
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.resources.name_sources import Lookup, Outcome, Outcomes
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.urn import Urn, UrnLike

__all__ = ["Names", "ResolvedNames"]

REMEMBERED = 50_000
"""Names that a client keeps; those that were not wanted for longest go first."""

_LOCALE = re.compile(r"([a-z]{2,3})_([A-Z]{2})")
_COMPANY_SIZE = re.compile(r"SIZE_(\d+)(?:_TO_(\d+)|(_OR_MORE))?")
_NO_LIMIT = 2**31 - 1


@attrs.frozen(eq=False)
class ResolvedNames(Mapping[str, str]):
    """Names by URN, as they were asked and in that order.

    >>> names.get("urn:li:geo:102890719", "?"), names.missing
    ('Netherlands', {'urn:li:organization:5': NotFound(...)})
    """

    names: Mapping[str, str]
    missing: Mapping[str, LinkedInAdsError | None]
    """All others, with what is wrong with them; None where LinkedIn just has no name."""

    def __getitem__(self, urn: str) -> str:
        return self.names[urn]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


class Names:
    """Turns URNs, such as those that reports are broken down by, into names."""

    def __init__(self, client: Calls) -> None:
        self._client = client
        self._known: OrderedDict[tuple[str, Urn], str] = OrderedDict()

    async def resolve(
        self,
        urns: Iterable[str],
        *,
        locale: str = "en_US",
        account: UrnLike | Sequence[UrnLike] = (),
    ) -> ResolvedNames:
        """Find the names of URNs of any kind at once, in few calls.

        >>> names = await ads.names.resolve(["urn:li:geo:102890719", "urn:li:title:9"])
        >>> names["urn:li:title:9"]
        'Pilot'

        `account` is one ad account or several: campaigns, their groups, creatives and conversions
        can be looked up below their account only. Sizes of companies as reports have them,
        `SIZE_2_TO_10`, are taken too. What is unknown, forbidden or no URN at all is in `missing`,
        and so is what LinkedIn fails to answer, while the rest has its names. Raises only what is
        wrong with every call: `AuthenticationError`, `VersionError`, `TransportError` where the
        network is down, and `UsageError` for a locale or an account that is none.

        Names are remembered by locale for as long as the client lives; `forget()` ends that, say
        after a campaign was renamed. Where LinkedIn lacks the locale it answers in `en_US`.
        Source: reference/api-analytics g, reference/api-targeting-audiences 4, 20.
        """
        lookup = Lookup(self._client, _locale(locale), _accounts(account))
        asked = {str(text): _urn(text) for text in ([urns] if isinstance(urns, str) else urns)}
        wanted = dict.fromkeys(urn for urn in asked.values() if isinstance(urn, Urn))
        outcomes: Outcomes = {urn: self._remembered(locale, urn) for urn in wanted}
        unknown = [urn for urn, name in outcomes.items() if name is None]
        if unknown:
            outcomes |= await lookup.outcomes(unknown)
        for urn, outcome in outcomes.items():
            if isinstance(outcome, str):
                self._remember(locale, urn, outcome)
        return _resolved({t: outcomes[u] if isinstance(u, Urn) else u for t, u in asked.items()})

    def forget(self) -> None:
        """Ask anew from now on."""
        self._known.clear()

    def _remembered(self, locale: str, urn: Urn) -> str | None:
        return self._known.get((locale, urn))

    def _remember(self, locale: str, urn: Urn, name: str) -> None:
        self._known[locale, urn] = name
        self._known.move_to_end((locale, urn))
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


def _resolved(outcomes: Mapping[str, Outcome]) -> ResolvedNames:
    return ResolvedNames(
        {text: name for text, name in outcomes.items() if isinstance(name, str)},
        {text: error for text, error in outcomes.items() if not isinstance(error, str)},
    )


def _urn(text: object) -> Urn | UsageError:
    """The URN that is meant, or why there is none."""
    spelled = str(text)
    if size := _COMPANY_SIZE.fullmatch(spelled):
        low, high, is_open = size.groups()
        most = _NO_LIMIT if is_open else high or low
        return Urn(f"urn:li:staffCountRange:({low},{most})")
    try:
        return Urn.parse(spelled)
    except UsageError as error:
        return error


def _locale(text: str) -> Locale:
    match = _LOCALE.fullmatch(text)
    if match is None:
        raise UsageError(f'locale is a language in a country, "en_US", not {text!r}')
    return Locale(language=match[1], country=match[2])


def _accounts(account: UrnLike | Sequence[UrnLike]) -> list[Urn]:
    many = [account] if isinstance(account, str | int) else account
    return list(dict.fromkeys(Urn.coerce(one, "sponsoredAccount") for one in many))
