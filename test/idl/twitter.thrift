// The guide's service, for the peers in other languages.
enum TweetType { TWEET, RETWEET = 2, DM = 0xa, REPLY }

struct Location {
  1: required double latitude
  2: required double longitude
}

struct Tweet {
  1: required i32 userId
  2: required string userName
  3: required string text
  4: optional Location loc
  5: optional TweetType tweetType = TweetType.TWEET
  16: optional string language = "english"
}

struct TweetSearchResult {
  1: list<Tweet> tweets
}

exception TwitterUnavailable {
  1: string message
}

service Twitter {
  void ping()
  bool postTweet(1: Tweet tweet) throws (1: TwitterUnavailable unavailable)
  TweetSearchResult searchTweets(1: string query)
  oneway void zip()
}
