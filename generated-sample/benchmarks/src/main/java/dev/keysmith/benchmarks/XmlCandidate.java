package dev.keysmith.benchmarks;

import java.util.List;

/** One way to read a bucket's listing, as S3 answers ListObjectsV2. */
interface XmlCandidate {
  /** The objects of {@link XmlCandidates#listing}. */
  List<XmlItem> read(byte[] document) throws Exception;
}
