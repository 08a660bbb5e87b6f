package vn.soat.engine.draft;

import java.util.List;

/**
 * The block of the signature.
 *
 * @param authorities the formulas, mostly one
 * @param titles the signer's titles, mostly one
 * @param name the signer's name, null while there is none
 */
public record Signature(List<Authority> authorities, List<SignerTitle> titles, SignerName name) {

  public Signature {
    authorities = List.copyOf(authorities);
    titles = List.copyOf(titles);
  }

  /** Whether nothing of it was found. */
  public boolean isEmpty() {
    return authorities.isEmpty() && titles.isEmpty() && name == null;
  }
}
