"""The protections that are taken out, a row each or more."""

from attacks.off.mutation import Mutation

MUTATIONS: tuple[Mutation, ...] = ()
