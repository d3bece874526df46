import numpy as np
import numpy.typing as npt

def ndtri(y: npt.ArrayLike) -> npt.NDArray[np.float64]: ...
