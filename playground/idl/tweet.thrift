/** Tweets, and where they come from. */
namespace js twitter
namespace java com.example.twitter

/** What kind of message it is. */
enum TweetType {
  TWEET, // 0
  RETWEET = 2,
  DM = 0xa,
  REPLY,
}

struct Location {
  1: required double latitude;
  2: required double longitude;
}

/** A short message from somebody. */
struct Tweet {
  1: required i32 userId;
  2: required string userName;
  /** At most MAX_LENGTH characters. */
  3: required string text;
  4: optional Location loc;
  5: optional TweetType tweetType = TweetType.TWEET;
  16: optional string language = "english";
}

typedef list<Tweet> TweetList

/** Why a tweet could not be posted. */
exception TwitterUnavailable {
  1: string message;
}

const i32 MAX_LENGTH = 140;
const i32 MAX_RESULTS = 100;
