include "tweet.thrift"

struct TweetSearchResult {
  1: tweet.TweetList tweets;
}

service Twitter {
  /** Is anybody there? */
  void ping(),
  bool postTweet(1: tweet.Tweet tweet) throws (1: tweet.TwitterUnavailable unavailable),
  TweetSearchResult searchTweets(1: string query),
  /** Nobody waits for the end of it. */
  oneway void zip(),
}
