package nastavnik.demo;

/** One subject of the invented city; the parts are made in the order of their {@code @Order}. */
public interface DemoPart {

    /** @return whether the database holds things of this subject already: then they are left as they are */
    boolean present();

    /** Makes them, within one transaction; relies on the parts before it. */
    void make();
}
