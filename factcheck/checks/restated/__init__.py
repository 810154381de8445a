"""One figure said twice: pairs of mentions that mean the same."""
