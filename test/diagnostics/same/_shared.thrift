enum Colour { BLUE = 1 }
