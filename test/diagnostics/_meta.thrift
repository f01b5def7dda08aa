package "example.com/diagnostics/meta"
struct Tweet {}
