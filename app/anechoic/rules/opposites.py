"""English words of opposite sense, and the prefixes that turn a word into its opposite.

A short list of everyday pairs, written down by hand; it proposes, and a person decides. Languages without a list get
no such proposals.
"""

from typing import Final

_PAIRS: Final = """
able/unable above/below absent/present accept/refuse accept/reject active/inactive add/remove admit/deny after/before
alive/dead all/none allow/deny allow/forbid always/never answer/ask arrive/depart arrive/leave available/unavailable
bad/good begin/end begin/stop below/over best/worst better/worse big/little big/small bottom/top bright/dark busy/free
buy/sell cheap/expensive clean/dirty clear/unclear close/open closed/open cold/hot cold/warm connect/disconnect
correct/incorrect correct/wrong day/night decrease/increase deep/shallow delete/enter delete/keep delete/save
different/same difficult/easy disable/enable down/up dry/wet early/late east/west empty/full end/start enemy/friend
enter/exit enter/leave everybody/nobody everyone/nobody everything/nothing exclude/include exit/stay export/import
external/internal fail/succeed failed/succeeded failure/success fall/rise false/true far/near fast/slow female/male
few/many final/first find/lose first/last forget/remember former/latter forward/back forward/backward from/to
front/back gain/lose give/receive give/take guilty/innocent happy/sad hard/easy hard/soft hate/love heavy/light
hide/show high/low in/out include/omit inside/outside invalid/valid kind/cruel known/unknown large/small last/next
lead/follow least/most left/right legal/illegal less/more like/dislike local/remote lock/unlock long/short loose/tight
loss/profit loud/quiet louder/quieter lower/higher lower/raise man/woman maximum/minimum mute/unmute muted/unmuted
narrow/wide near/far negative/positive new/old next/previous noisy/quiet north/south now/then off/on old/young on/off
over/under partial/full pass/fail peace/war permit/forbid play/stop poor/rich possible/impossible private/public
pull/push question/answer quick/slow quickly/slowly receive/send receiving/sending record/erase register/unregister
reject/approve remember/forget right/wrong rough/smooth safe/dangerous save/spend sender/receiver sharp/blunt
shut/open sick/well single/multiple sister/brother start/stop started/stopped strong/weak success/failure
successful/unsuccessful temporary/permanent thick/thin together/apart turn/return ugly/beautiful upper/lower
useful/useless victory/defeat visible/invisible wife/husband win/lose with/without yes/no younger/older
"""
_PREFIXES: Final = ("un", "in", "im", "il", "ir", "dis", "non", "de")
_STEM: Final = 4
_OPPOSITES: Final = frozenset(frozenset(pair.split("/")) for pair in _PAIRS.split())
_ENDINGS: Final = ("ing", "ed", "es", "er", "s", "d", "ly")


def opposite(one: str, other: str) -> bool:
    """Say whether two English words (folded) are known to be opposites, in any of their forms."""
    if one == other:
        return False
    if any(frozenset({left, right}) in _OPPOSITES for left in _forms(one) for right in _forms(other)):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _STEM and any(long == prefix + short for prefix in _PREFIXES)


def _forms(word: str) -> set[str]:
    """Give a word and what may be its plain form: closed gives close and clos, stopped gives stop."""
    forms = {word}
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            forms |= {stem, stem + "e"}
            if len(stem) > 2 and stem[-1] == stem[-2]:
                forms.add(stem[:-1])
    return forms
