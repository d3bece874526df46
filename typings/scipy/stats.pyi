import numpy as np
import numpy.typing as npt

class _Beta:
    def ppf(self, q: float, a: float, b: float) -> float: ...

class _T:
    def logsf(self, x: npt.ArrayLike, df: float) -> npt.NDArray[np.float64]: ...

class _Normal:
    def logsf(self, x: npt.ArrayLike) -> npt.NDArray[np.float64]: ...

class _Binomial:
    def sf(self, k: int, n: int, p: float) -> float: ...

beta: _Beta
t: _T
binom: _Binomial
norm: _Normal
