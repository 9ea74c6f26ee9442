"""Files that are wrong or odd, each made by a function, with what must hold of it."""
