"""Parts and wholes: which figure the words call a part of which."""
