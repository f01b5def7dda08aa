// What a server tells about itself for debugging.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The requests that wait. */
struct RequestPileDbgInfo {
  /** The kind of pile. */
  1: string name;
  /** How many priorities there are. */
  2: i32 prioritiesCount;
  /** How many buckets each priority has. */
  3: list<i64> bucketsPerPriority;
  /** How many requests may wait in one bucket. */
  4: i64 perBucketRequestLimit;
  /** How many requests may wait altogether. */
  5: i64 totalRequestsLimit;
  /** How many requests wait now. */
  6: i64 queuedRequestsCount;
}

/** What decides how many requests are worked on at once. */
struct ConcurrencyControllerDbgInfo {
  /** The kind of controller. */
  1: string name;
  /** How many requests may be worked on at once. */
  2: optional i32 concurrencyLimit;
  /** How many requests may be begun in a second. */
  3: optional i32 qpsLimit;
  /** How many requests are worked on now. */
  4: i64 totalProcessedRequests;
}

/** What runs the handlers. */
struct ExecutorDbgInfo {
  /** The kind of executor. */
  1: string name;
  2: optional i32 threadsCount;
}

/** A group of handlers with what they share. */
struct ResourcePoolDbgInfo {
  1: string name;
  2: optional RequestPileDbgInfo requestPileDbgInfo;
  3: optional ConcurrencyControllerDbgInfo concurrencyControllerDbgInfo;
  4: optional ExecutorDbgInfo executorDbgInfo;
}

/** What limits requests by the load of the processor. */
struct CPUConcurrencyControllerDbgInfo {
  /** Whether it is on, off, or only pretends. */
  1: string mode;
  /** How it limits. */
  2: string method;
  /** The load that it aims at. */
  3: i16 cpuTarget;
  /** Where it reads the load. */
  4: string cpuLoadSource;
  /** How often it may change the limit. */
  5: i64 refreshPeriodMs;
  /** By how much it raises the limit. */
  6: double additiveMultiplier;
  /** By how much it lowers the limit. */
  7: double decreaseMultiplier;
  /** How near to the limit requests must come before it is raised. */
  8: double increaseDistanceRatio;
  /** Whether rejected requests change the limit. */
  9: bool bumpOnError;
  /** How long it waits after rejected requests before it estimates again. */
  10: i64 refractoryPeriodMs;
  /** The factor of its first estimate. */
  11: double initialEstimateFactor;
  /** The percentile of its first estimate. */
  12: double initialEstimatePercentile;
  /** How many samples its first estimate is made of. */
  13: i64 collectionSampleSize;
  /** The highest limit. */
  14: i64 concurrencyUpperBound;
  /** The lowest limit. */
  15: i64 concurrencyLowerBound;
  /** The load now. */
  16: i16 cpuLoad;
  /** How much the newest reading counts, from 0 to 1; at 1 nothing else does. */
  17: double cpuLoadSmoothingCoeff;
}

/** All groups of handlers. */
struct ResourcePoolsDbgInfo {
  /** Whether the server has such groups. */
  1: bool enabled;
  2: optional list<ResourcePoolDbgInfo> resourcePools;
}
