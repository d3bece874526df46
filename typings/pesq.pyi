import numpy as np
import numpy.typing as npt

def pesq(fs: int, ref: npt.NDArray[np.float64], deg: npt.NDArray[np.float64], mode: str = ...) -> float: ...
