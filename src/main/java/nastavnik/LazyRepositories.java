package nastavnik;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

/**
 * Makes a repository, and reads its queries, when it is first asked. Without a prepared list of beans
 * {@code spring.data.jpa.repositories.bootstrap-mode=lazy} does the same; the list cannot hold it.
 */
class LazyRepositories extends ContextAnnotationAutowireCandidateResolver {

    @Override
    protected boolean isLazy(DependencyDescriptor wanted) {
        return Repository.class.isAssignableFrom(wanted.getDependencyType()) || super.isLazy(wanted);
    }
}
