"""Valid messages of any type, made from what the type allows: every field, enum and limit of it comes up."""

import random
from typing import Any, Final

from msgspec import inspect

_FITTING: Final = {
    "^[0-9a-f]{32}$": "0123456789abcdef0123456789abcdef",
    "^[a-f]$": "a",
    "^[a-ft]$": "t",
    "^(t|[a-f]{0,6})$": "ab",
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": "es-MX",
    r"^[a-z0-9][a-z0-9._-]{0,39}$": "ana",
    "^[a-z0-9_]{1,40}$": "why_not",
    "^[0-9a-f]{64}$": "0123456789abcdef" * 4,
}
_LETTERS: Final = "aé\u0627\u202e\U0001f600\x00\n 9"
_LONG: Final = 3


def sample(kind: Any, chance: random.Random) -> Any:
    """Give a value of a type that its own limits allow."""
    return _value(inspect.type_info(kind), chance)


def _value(info: inspect.Type, chance: random.Random) -> Any:
    match info:
        case inspect.StrType():
            if info.pattern is not None:
                return _FITTING[info.pattern]
            least, most = info.min_length or 0, min(info.max_length or 40, 40)
            return "".join(chance.choices(_LETTERS, k=chance.randint(least, most)))
        case inspect.BytesType() | inspect.MemoryViewType():
            return chance.randbytes(info.min_length or min(info.max_length or 8, 8))
        case inspect.BoolType():
            return chance.random() < 0.5
        case inspect.IntType():
            return chance.randint(-(2**40) if info.ge is None else info.ge, 2**40 if info.le is None else info.le)
        case inspect.FloatType():
            return chance.uniform(0.0 if info.ge is None else info.ge, 1.0 if info.le is None else info.le)
        case inspect.NoneType():
            return None
        case inspect.EnumType():
            return chance.choice(list(info.cls))
        case inspect.LiteralType():
            return chance.choice(info.values)
        case inspect.UnionType():
            return _value(chance.choice(info.types), chance)
        case inspect.VarTupleType():
            least = info.min_length or 0
            return tuple(_value(info.item_type, chance) for _ in range(chance.randint(least, least + _LONG)))
        case inspect.TupleType():
            return tuple(_value(one, chance) for one in info.item_types)
        case inspect.StructType() | inspect.DataclassType():
            return info.cls(**{one.name: _value(one.type, chance) for one in info.fields})
        case inspect.Metadata():
            return _value(info.type, chance)
        case _:
            raise NotImplementedError(type(info).__name__)
