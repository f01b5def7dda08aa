struct There {}
