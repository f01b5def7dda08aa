// A service that describes the services of a server.

include "thrift/lib/thrift/service_catalog.thrift"
include "thrift/lib/thrift/type_id.thrift"

package "facebook.com/thrift/catalog"

/** The server has no description of what was asked for. */
exception CatalogUnavailable {
  1: string reason;
}

/** The server does not know the service. */
exception NotFound {
  1: string uri;
}

/** A description and its digest. */
struct ThriftCatalogItem {
  /** The same for equal descriptions. */
  1: binary digest;
  2: service_catalog.SerializableServiceCatalog catalog;
}

/** Describes the services of a server. */
service ThriftCatalogService {
  /** Describes all services and their types. */
  ThriftCatalogItem getThriftServiceCatalog() throws (1: CatalogUnavailable unavailable);

  /** The digest of what `getThriftServiceCatalog` returns. */
  binary getThriftServiceCatalogDigest() throws (1: CatalogUnavailable unavailable);

  /** Describes one service, and those that it extends. */
  ThriftCatalogItem getThriftServiceDescriptor(1: type_id.Uri serviceUri) throws (
    1: CatalogUnavailable unavailable,
    2: NotFound notFound,
  );

  /** The digest of what `getThriftServiceDescriptor` returns. */
  binary getThriftServiceDescriptorDigest(1: type_id.Uri serviceUri) throws (
    1: CatalogUnavailable unavailable,
    2: NotFound notFound,
  );
}
