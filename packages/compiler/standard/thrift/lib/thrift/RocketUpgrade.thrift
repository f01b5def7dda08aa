// The way from an older transport to Rocket on one connection.

/** What a client calls first on a connection that is to become Rocket. */
service RocketUpgrade {
  /**
   * Makes Rocket of this connection once the server has answered. It must be the first and the only call until then; when
   * it fails, the connection stays what it was.
   */
  void upgradeToRocket();
}
